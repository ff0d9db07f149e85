<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>À propos de Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Un microscope de bureau pour les modèles de langue Mixture-of-Experts. Il exécute les modèles sur cet ordinateur et ne se connecte qu’aux serveurs que vous ajoutez.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#xa0;; sans aucune garantie.

Construit avec Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json et md4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln discussion</numerusform>
            <numerusform>%Ln discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln séquence</numerusform>
            <numerusform>%Ln séquences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>%Ln réponse avec politique de routage écartée&#xa0;: elle ne montre pas ce que le modèle fait de lui-même.</numerusform>
            <numerusform>%Ln réponses avec politique de routage écartées&#xa0;: elles ne montrent pas ce que le modèle fait de lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%Ln réponse sans politique de routage écartée.</numerusform>
            <numerusform>%Ln réponses sans politique de routage écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Les réponses avec politique de routage sont comptées&#xa0;: elles ne montrent pas ce que le modèle fait de lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln réponse copiée comptée une seule fois.</numerusform>
            <numerusform>%Ln réponses copiées comptées une seule fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln réponse sans routage enregistré.</numerusform>
            <numerusform>%Ln réponses sans routage enregistré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln réponse écartée&#xa0;: ses routes ont d’autres couches ou experts que le reste.</numerusform>
            <numerusform>%Ln réponses écartées&#xa0;: leurs routes ont d’autres couches ou experts que le reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln token écarté&#xa0;: sa route ne correspond pas à la forme du modèle.</numerusform>
            <numerusform>%Ln tokens écartés&#xa0;: leurs routes ne correspondent pas à la forme du modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln token écarté&#xa0;: sa route est endommagée.</numerusform>
            <numerusform>%Ln tokens écartés&#xa0;: leurs routes sont endommagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Une partie de la base de données des sessions est endommagée et a été écartée. Exécutez «&#xa0;moire-cli sessions check&#xa0;».</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>Le fichier du modèle est absent&#xa0;; le nombre d’experts est donc celui du plus grand indice choisi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>poids du gate</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>id des tokens</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textes</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>quels choix appartiennent à un même token</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>la forme du modèle</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>Non enregistré dans ce fichier&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Nouvelles discussions</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Les nouvelles discussions commencent avec ces réglages. Chacune peut ensuite avoir les siens, à côté du champ de message.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Indique au modèle comment se comporter, avant la première question.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Échantillonnage recommandé</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Utilise les valeurs que recommande le fichier du modèle. Les réglages absents du fichier prennent les valeurs par défaut&#xa0;; les valeurs d’échantillonnage ci-dessous sont alors inutilisées.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Plus la valeur est élevée, plus les tokens improbables sont fréquents&#xa0;; 0 prend toujours le plus probable.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Ne considère que ce nombre de tokens, les plus probables.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Ne considère que les tokens les plus probables qui réunissent cette probabilité&#xa0;; 1 désactive.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Écarte les tokens moins probables que cette fraction du plus probable&#xa0;; 0 désactive.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Rend moins probables les tokens apparus récemment&#xa0;; 1 désactive.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>La même graine, la même question et les mêmes réglages donnent la même réponse.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Tokens maximum par réponse</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Arrête les réponses plus longues&#xa0;; elles peuvent être poursuivies.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>jusqu’à l’arrêt du modèle</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget de réflexion</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Met fin au raisonnement d’un modèle de réflexion après ce nombre de tokens.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Tokens de la discussion que le modèle peut voir&#xa0;; prend effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>Le modèle (GGUF) ou le paquet (.moire) à ouvrir.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Dessiner chaque page dans ce dossier, puis quitter.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Un microscope de bureau pour les modèles de langue Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>Le modèle (GGUF) ou l’expérience (.moire) à ouvrir.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Rapport de plantage</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>Moire a planté lors de sa dernière exécution. Un rapport, sans aucun texte de discussion, est conservé sur cet ordinateur&#xa0;; il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Supprimer le rapport</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>encore %Ln heure</numerusform>
            <numerusform>encore %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>trop peu de prompts</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (face au témoin)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln token d’un texte</numerusform>
            <numerusform>%Ln tokens d’un texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln variante</numerusform>
            <numerusform>%Ln variantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln graine</numerusform>
            <numerusform>%Ln graines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln répétition</numerusform>
            <numerusform>%Ln répétitions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Différent de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Différent d’experts aléatoires des mêmes couches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Indécis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Indécis face à des experts aléatoires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Après tout changement, même minime, le modèle s’écarte le long des tokens de la référence (%1). Ce qui compte, c’est de combien plus qu’avec des experts aléatoires.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Environ %Ln prompt de plus permettrait de trancher le premier cas.</numerusform>
            <numerusform>Environ %Ln prompts de plus permettraient de trancher le premier cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Moins de 8 prompts ne disent rien des autres&#xa0;: il n’y a pas d’intervalles.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Intervalles&#xa0;: 95&#xa0;%, sur les prompts&#xa0;; p est corrigé pour toutes les comparaisons (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>correspondance exacte</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>contient la réponse</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>correspond au motif</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>nombre correct</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>JSON valide</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>choix correct</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>choix correct, par octet</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>probabilité du choix correct</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>délai du premier token</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilité</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>lu par token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>variation de log-probabilité</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>même premier choix</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>mêmes experts</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>première différence</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>différence de texte</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>distance de routage</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 Po</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions: 10^9</comment>
        <translation>%1 Md</translation>
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
        <translation>prompt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Réponses de «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» ordonnent en sens inverse %4 sur %Ln paire. Les groupes dont toutes les réponses ont la même récompense n’enseignent rien&#xa0;; selon les deux récompenses, il y en a %5.</numerusform>
            <numerusform>Réponses de «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;» ordonnent en sens inverse %4 sur %Ln paires. Les groupes dont toutes les réponses ont la même récompense n’enseignent rien&#xa0;; selon les deux récompenses, il y en a %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Plusieurs réponses à un même prompt, une par graine, sont notées par une récompense et comparées entre elles, comme dans GRPO. La définition n’indique aucune récompense.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Il n’y a pas encore de groupe. Un groupe, c’est au moins deux réponses à un même prompt, avec des graines différentes, qui ont une récompense.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>récompense moyenne</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>longueur moyenne, tokens</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1&#xa0;: moyenne %2, écart %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Toutes sont égales&#xa0;: ce groupe n’enseigne donc rien.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Avantage = (récompense − moyenne) / écart, poids = avantage / tokens.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>Tant que la politique n’a pas bougé, tous les tokens ont le même poids. Une variante mesurée le long des tokens de la référence montre les poids une fois que la politique est devenue cette variante.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Une fois que la politique est devenue «&#xa0;%1&#xa0;»&#xa0;: %2 sur %Ln token de la réponse de la référence sont écrêtés et ne donnent donc aucun gradient.</numerusform>
            <numerusform>Une fois que la politique est devenue «&#xa0;%1&#xa0;»&#xa0;: %2 sur %Ln tokens de la réponse de la référence sont écrêtés et ne donnent donc aucun gradient.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>graine %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 réponse sur %Ln a le même texte.</numerusform>
            <numerusform>%1 réponses sur %Ln ont le même texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Trop peu de prompts pour dire si l’autre exécution reproduit celle-ci.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>L’autre exécution reproduit celle-ci dans la limite de ses intervalles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>L’autre exécution ne reproduit pas celle-ci. Différences&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Lecture seule, provenance %1&#xa0;: Moire %2 sur %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Ceci est un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Ceci est un socket, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Ceci est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Ceci est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>Le fichier n’existe plus, ou le lien est rompu.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>Le lien pointe vers lui-même.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Vérifiez le lien et les droits d’accès du fichier.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Retirez-le du dossier.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>Le nom du fichier n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Renommez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Seul le premier fichier (%Ln) a été examiné.</numerusform>
            <numerusform>Seuls les %Ln premiers fichiers ont été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Seul le premier dossier (%Ln) a été examiné.</numerusform>
            <numerusform>Seuls les %Ln premiers dossiers ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Choisissez un dossier plus petit.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Le dossier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>Le lien ramène à un dossier parent et n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>Le dossier n’a pu être lu qu’en partie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Les dossiers imbriqués aussi profondément sont ignorés.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Seul le premier fichier de modèle (%Ln) est affiché.</numerusform>
            <numerusform>Seuls les %Ln premiers fichiers de modèles sont affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Partie %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>Le modèle est découpé en plus de %Ln partie.</numerusform>
            <numerusform>Le modèle est découpé en plus de %Ln parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Réunissez les parties en moins de fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>%Ln partie manquante&#xa0;: %1.</numerusform>
            <numerusform>%Ln parties manquantes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Placez toutes les parties du modèle dans un même dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>%Ln autre clé</numerusform>
            <numerusform>%Ln autres clés</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>L’en-tête du fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Téléchargez à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 dans %Ln couche</numerusform>
            <numerusform>%1 dans %Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>convolution courte, noyau %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>gated delta rule, %1 têtes</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, %1 têtes</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>latente, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>groupée, %1 têtes pour %2 du cache</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>fenêtre %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>sans rotation</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>linéaire × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>non pris en charge</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>non pris en charge&#xa0;: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>en mémoire, %1 de marge</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>juste&#xa0;: contexte jusqu’à %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>depuis le disque&#xa0;: lent</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Mesuré ici&#xa0;: la vitesse de %Ln réponse.</numerusform>
            <numerusform>Mesuré ici&#xa0;: la médiane de %Ln réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Estimé d’après les octets lus par token et la bande passante mémoire mesurée de cette machine. Aucune réponse de ce modèle n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Pas encore mesuré ici.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, dont %Ln dense</numerusform>
            <numerusform>%1, dont %Ln denses</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>aucun&#xa0;: dense</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 routés, %2 utilisés</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 routés, %2 utilisés, %3 partagés</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 groupes sur %2</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>biais de sélection</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>renormalisé</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>échelle %1</translation>
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
        <translation>Un token lit %1&#xa0;: %2 du fichier.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
            <numerusform>%1, %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>utilisable, avec réflexion</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>utilisable</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>non renormalisé</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 ne tient pas dans la mémoire libre.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>Le modèle a besoin de %1 de mémoire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln modèle a besoin de %1 de mémoire au plus.</numerusform>
            <numerusform>%Ln modèles, chargés l’un après l’autre, ont besoin de %1 de mémoire au plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>Le serveur ne donne pas la liste de ses modèles.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>Le serveur ne propose pas le modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Sans log-probabilités, ses tokens ne peuvent pas être distingués&#xa0;; leur routage ne peut donc pas être affiché.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Son routage arrive sans forme&#xa0;: saisissez les couches et les experts du modèle.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>Son routage est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>serveur %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Ceci n’est pas une adresse telle que https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>L’adresse doit commencer par https:// ou http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Placez la clé dans son propre champ&#xa0;: une adresse est affichée et enregistrée.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Omettez ce qui suit «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;»&#xa0;: une adresse est affichée et enregistrée.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Rien n’indique jusqu’où va le hasard&#xa0;: il y a moins de 8 prompts, ou il n’y a pas de témoin «&#xa0;autre graine&#xa0;», parce que la référence n’échantillonne pas ou qu’aucune variante ne change le routage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 sur %Ln expert au-delà de la loi nulle des graines&#xa0;: plus loin de la référence, sur l’ensemble des prompts, qu’avec une autre graine. Environ 5&#xa0;% d’entre eux sont dus au hasard.</numerusform>
            <numerusform>%1 sur %Ln experts au-delà de la loi nulle des graines&#xa0;: plus loin de la référence, sur l’ensemble des prompts, qu’avec une autre graine. Environ 5&#xa0;% d’entre eux sont dus au hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 sur %Ln expert au-delà de la loi nulle&#xa0;: les meilleures réponses les ont utilisés plus, ou moins, que lorsque les avantages sont permutés au sein des groupes. Environ 5&#xa0;% d’entre eux sont dus au hasard.</numerusform>
            <numerusform>%1 sur %Ln experts au-delà de la loi nulle&#xa0;: les meilleures réponses les ont utilisés plus, ou moins, que lorsque les avantages sont permutés au sein des groupes. Environ 5&#xa0;% d’entre eux sont dus au hasard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>couche %1&#xa0;: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surprise</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Vous utilisez Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Cette version n’indique aucune page de nouvelles versions. Voyez là où vous l’avez obtenue. Moire lui-même ne vérifie jamais.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Les nouvelles versions sont annoncées sur cette page. Moire lui-même ne vérifie jamais&#xa0;; votre navigateur ouvrirait&#xa0;:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Expériences</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Atlas</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Réglages</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>&amp;Barre des pages</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Ré&amp;tablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>Rechercher des &amp;mises à jour…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>À &amp;propos de Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>La base de données est en lecture seule&#xa0;: les discussions peuvent être lues, mais rien ne peut être demandé ni modifié.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Moire, sur %1, utilise cette base de données. Les discussions peuvent être lues ici, mais pas modifiées tant qu’il n’y est pas fermé.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>La base de données est de nouveau accessible en écriture.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Un autre programme écrit dans la base de données. Moire l’attend&#xa0;; rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 n’est pas de l’UTF-16 valide&#xa0;: des caractères manquent.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 a été lu en UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 n’est pas partout de l’UTF-8 valide&#xa0;: des caractères manquent.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 n’est pas en UTF-8 et a été lu en Latin-1 (Windows-1252)&#xa0;: les lettres accentuées peuvent être fausses.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>Seul le texte de %1 est joint, sans ses images.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
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
        <translation>Dossier · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln discussion</numerusform>
            <numerusform>%1, %Ln discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln message</numerusform>
            <numerusform>%1 · %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Un autre modèle est en cours de chargement. Attendez la fin ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Des réponses sont encore en cours. Attendez-les ou arrêtez-les avant d’ouvrir un autre modèle.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>La discussion est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Il n’y a pas encore de discussion à supprimer.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Cette réponse n’est pas encore complète. Attendez qu’elle se termine, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Ce message n’est plus affiché.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>La dernière modification est encore en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>Une réponse est en cours dans cette discussion. Attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>La réponse est encore en cours d’enregistrement. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Ce moteur ne permet pas de poursuivre à partir d’une partie de réponse.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>Il n’y a rien à annuler dans cette discussion.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Le modèle est encore en cours de chargement.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Ce message n’a pas de réponse.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Ceci n’est pas une question.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Ceci n’est pas une réponse.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>C’est la première branche.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>C’est la dernière branche.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Il n’y a pas de question à renvoyer.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Réponse (modifiée)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. La réponse partielle est conservée&#xa0;; le modèle a été rechargé avec moins de couches sur le GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. La réponse partielle est conservée&#xa0;; le modèle a été rechargé sur le CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Mémoire insuffisante&#xa0;: fermez d’autres programmes, ou utilisez un modèle ou un contexte plus petit.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentCellsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a prompt, its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (repeat %2)</source>
        <translation>%1 (répétition %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Expériences prêtes</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, en cours</translation>
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
        <translation>référence</translation>
    </message>
    <message>
        <source>control</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>différence avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, corrigé</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>environ %Ln prompt de plus permettrait de trancher</numerusform>
            <numerusform>environ %Ln prompts de plus permettraient de trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>Le token n’est plus là.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Saisissez une adresse d’écoute, par exemple 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>D’autres machines peuvent atteindre cette adresse&#xa0;: il faut une clé.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>La clé doit comporter au moins %Ln caractère.</numerusform>
            <numerusform>La clé doit comporter au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>La clé ne peut contenir que des lettres, chiffres et signes ASCII.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>un client disposant de la clé</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>arrêtée à la limite de tokens ou de contexte</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>arrêtée par une erreur</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>Réfléchit depuis %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réfléchit…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>A réfléchi %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>A réfléchi</translation>
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
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>Le template doit contenir {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Le template est trop long.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a submenu, and of its entry</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Discussion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instruments</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
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
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>log-probabilité %1 par token</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>coupée à sa limite</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Ouvrir comme discussion</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Ouvrir la réponse de %1 comme discussion</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Réponse de %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>prompt %1 · graine %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>même réponse</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>première différence&#xa0;: token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Cette cellule n’a pas encore été exécutée.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Réponse précédente</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Variantes affichées</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colorer les tokens par</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 sur %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>répétition %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>La lecture a été arrêtée. Ce qui a été lu est conservé.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Importer sans modèle</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>toutes les discussions</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>seulement avec politiques</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>avec politiques</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masse du gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>par indice</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>par charge</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>par similarité</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Ce modèle n’a pas d’experts</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>L’Atlas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 est dense&#xa0;: chaque token utilise tous ses paramètres, il n’y a donc pas de routage à cartographier. La discussion montre tout de même à quel point il était sûr de chaque token, son raisonnement, la latence, la santé et le coût, ainsi que ce que la lentille lit dans ses couches&#xa0;; les expériences comparent ses réponses. Pour une carte, choisissez ci-dessus un modèle Mixture-of-Experts ou importez un routage.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>Aucun routage n’est enregistré avec les réponses de ce modèle dans ces discussions. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>La carte d’un modèle Mixture-of-Experts apparaîtra ici&#xa0;: quels experts ses réponses ont utilisés, toutes discussions confondues, pour quoi chacun d’eux est choisi, et si deux groupes de discussions diffèrent. Posez une question dans une discussion, importez un routage enregistré par vLLM, SGLang, llama.cpp ou un script (JSON, NumPy, CSV, matrice d’importance), ou comparez deux listes de prompts (menu des fichiers).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 couches × %2 experts, %3 par token · intervalles par tirage de prompts entiers · taux de fausses découvertes limité à 5&#xa0;% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 couches × %2 experts, %3 par token · intervalles par tirage de discussions entières · taux de fausses découvertes limité à 5&#xa0;% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Importer un routage…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>Deux groupes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Discussions prises en compte</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Ce que montrent les couleurs</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordre des experts</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Par similarité&#xa0;: les experts choisis aux mêmes endroits sont côte à côte</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Importer et exporter le routage</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Comparer deux listes de prompts…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Exporter le routage</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln réponse)</numerusform>
            <numerusform>%1 (%Ln réponses)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (prompts)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importé)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Résultats d’une expérience</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Aucune expérience n’a été exécutée</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Réponses avec politique de routage</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Celles-ci seulement</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>Tableau NumPy [tokens, couches, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>Lignes CSV&#xa0;: token, couche, expert, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>Lignes JSON au format de vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>Lignes JSON au format de SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>&amp;Importer un routage…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Comparer deux &amp;listes de prompts…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Relire l’At&amp;las</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Carte des e&amp;xperts</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>Deux &amp;groupes de discussions</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Importer un routage</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Routage enregistré (*.json *.jsonl *.npy *.csv *.gguf *.results);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>routage</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Matrice d’importance de llama.cpp, comptages seuls…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Texte collé %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Un message peut contenir au plus %Ln fichier&#xa0;; les autres ont été écartés.</numerusform>
            <numerusform>Un message peut contenir au plus %Ln fichiers&#xa0;; les autres ont été écartés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 a été retiré du message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Ouvre son texte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Ceci n’est que le début&#xa0;: le texte est trop long pour être affiché ici. Le modèle le reçoit en entier.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Où sont les octets&#xa0;: %1</translation>
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
        <translation>Cellules</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» a été supprimé&#xa0;; ses discussions ont été conservées.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nouvelle discussion</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>Rec&amp;hercher des discussions</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Déplacer &amp;vers un dossier</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>Annuler dans la &amp;liste des discussions</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Exporter en Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>E&amp;xporter en HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>Exporter en &amp;JSON avec traces…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importer des discussions…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Monter le dossier</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Descendre le dossier</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Réduire &amp;tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Dével&amp;opper tous les groupes</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Supprimer le dossier</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;Supprimer %Ln discussion</numerusform>
            <numerusform>&amp;Supprimer %Ln discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>&amp;Supprimer la discussion</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nouveau dossier %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exporter ici</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Discussions (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Discussions (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Indisponible pour une réponse d’expérience.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Titre de la discussion</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>Le modèle qui répond&#xa0;; ouvre la liste des modèles</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Tous les modèles…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progression du chargement</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Réglages de la discussion</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Chargement de %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Rechercher des discussions</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nouvelle discussion (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln fichier exporté.</numerusform>
            <numerusform>%Ln fichiers exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>%Ln message endommagé écarté.</numerusform>
            <numerusform>%Ln messages endommagés écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln discussion importée.</numerusform>
            <numerusform>%Ln discussions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Aucune discussion ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Pas encore de discussion. Une discussion apparaît ici dès sa première question.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln discussion supprimée.</numerusform>
            <numerusform>%Ln discussions supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln fichier en échec&#xa0;: %1</numerusform>
            <numerusform>%Ln fichiers en échec&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Le brouillon ou les réglages de cette discussion ne peuvent pas être enregistrés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>Liste des dis&amp;cussions</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instruments</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Commandes des préréglages</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Enregistrer, renommer, supprimer, exporter et importer des préréglages</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Pas encore de préréglage</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Un autre préréglage porte ce nom.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» a été exporté.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» a été importé. Cette discussion l’utilise désormais.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Avec ce qui a été dit avant la question</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Prompts tirés de discussions</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Rechercher des titres</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Discussions et leurs questions</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Désactivé&#xa0;: chaque question est posée seule, comme la première d’une discussion</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Ajouter des prompts</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Il n’y a pas encore de discussion.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Choisissez des discussions, ou certaines de leurs questions. Une discussion choisie ajoute toutes ses questions.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>De %Ln discussion.</numerusform>
            <numerusform>De %Ln discussions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Liberté dans le choix des mots. 0 prend toujours le plus probable.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Choisit parmi ce nombre de tokens les plus probables.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Choisit parmi les tokens les plus probables qui réunissent cette probabilité. 1 désactive.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Écarte les tokens en dessous de cette fraction du plus probable.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Préfère les tokens à peu près aussi surprenants que prévu, jusqu’à cette probabilité. 1 désactive.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Pénalité de répétition</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Rend moins probables les tokens de la fenêtre. 1 désactive.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Soustraite une fois pour chaque token présent dans la fenêtre. 0 désactive.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Soustraite à chaque apparition d’un token dans la fenêtre. 0 désactive.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Fenêtre des pénalités</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>Nombre de derniers tokens que les pénalités examinent.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Tokens maximum par réponse</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>La réponse se termine après ce nombre de tokens.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget de réflexion</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>Le modèle doit commencer sa réponse après ce nombre de tokens de raisonnement.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>Nombre de tokens que la discussion et la réponse peuvent avoir ensemble. Prend effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Réglages de la discussion</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>Ce qui est dit au modèle avant la première question</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Selon la recommandation du modèle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>La même graine, les mêmes réglages et les mêmes messages donnent la même réponse.
Par défaut&#xa0;: aléatoire</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p et pénalités</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Recharger le modèle</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Par défaut&#xa0;: aléatoire</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Graine non valide&#xa0;: saisissez un nombre de 0 à %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Figé une fois la discussion commencée. Une nouvelle discussion peut en utiliser un autre.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Par défaut&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Par défaut&#xa0;: celui de la page des réglages</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Aucun modèle n’est ouvert. Le fichier d’un modèle peut recommander des valeurs&#xa0;; les autres sont les valeurs par défaut.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Ce modèle ne recommande rien&#xa0;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Ce modèle recommande&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>Le modèle est ouvert avec un contexte de %Ln token.</numerusform>
            <numerusform>Le modèle est ouvert avec un contexte de %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>Exportation de %Ln discussion…</numerusform>
            <numerusform>Exportation de %Ln discussions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Importation de %Ln fichier…</numerusform>
            <numerusform>Importation de %Ln fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>C&amp;olorer les tokens par</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colorer les tokens par</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>couleur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Couleurs de %1 à %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Commandes, modèles et discussions</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>Comparer des réponses</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>Le prompt reçoit une réponse comme dans cette discussion, puis une de plus pour chaque changement, avec les mêmes graines. Avec un seul prompt, les réponses peuvent être comparées, mais on ne peut rien dire d’autres prompts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln expert par token</numerusform>
            <numerusform>%Ln experts par token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>experts aléatoires</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>tous les experts tels que le modèle les choisit</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>sans réflexion</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>toujours le token le plus probable</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>température 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Réponses par variante (graines)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Créer l’expérience</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>comme dans la discussion</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Les images ne peuvent pas être jointes&#xa0;: le modèle ne lit que du texte.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>Le message sera envoyé une fois ses fichiers lus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Annuler la modification (Échap)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Réglages de la discussion</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Modification d’une question. L’envoyer commence une nouvelle branche.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Modification d’une réponse. La réponse du modèle est conservée dans une autre branche.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Fichiers texte (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Ouvrez un modèle pour poser une question</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message à %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>réflexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>réflexion&#xa0;: sans limite</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>température %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>contexte %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>contexte au-delà de %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Tokens de cette discussion et du message, par rapport à la taille du contexte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Arrêter la réponse (Échap)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Entrée&#xa0;; Maj+Entrée commence une nouvelle ligne</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Ouvrir un modèle</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>Le message que vous modifiiez n’est plus affiché. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer la modification</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Les modifications du message ont été abandonnées.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>La réponse n’a pas été régénérée.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Une question d’une autre discussion est trop longue pour le contexte. Elle n’a pas été envoyée&#xa0;; son texte y est conservé.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>Afficher cette &amp;discussion</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La question n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>La réponse a été arrêtée avant de commencer.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>Ré&amp;générer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln message laissé de côté</numerusform>
            <numerusform>%Ln messages laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>Les messages les plus anciens ne sont plus envoyés au modèle, car le contexte est plein.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Ouvrir cette adresse dans un autre programme&#xa0;?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Cette adresse ne peut pas être ouverte d’ici.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>La réponse n’est pas encore enregistrée&#xa0;: %1
Elle est gardée en mémoire, et une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>La réponse a été enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln message supprimé.</numerusform>
            <numerusform>%Ln messages supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Aller aux messages</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Réglages de la discussion…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Choisir un modèle…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>Dans une autre discussion, une question avec son raisonnement est trop longue pour le contexte.</translation>
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
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Coût d’un token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>ce token · moyenne de la réponse</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>moyenne de la réponse</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Ce que coûte un token&#xa0;: octets lus, opérations et bande passante, d’après les experts vers lesquels il a été routé. Affiché pour les réponses d’une discussion.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Indisponible, car le fichier de modèle de cette réponse n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Lecture de l’en-tête du modèle…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Indisponible, car le fichier du modèle ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>son architecture n’est pas prise en charge</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>En attente du premier token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lecture des tokens…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Cette réponse a été enregistrée sans données de tokens.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>boîtier et périphérique, RAPL et NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>périphérique, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>boîtier, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · moyenne de %Ln token</numerusform>
            <numerusform>%1 · moyenne de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>De tout ce que la machine a fait pendant ce temps, autres programmes compris</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>car seuls les administrateurs peuvent lire le compteur d’énergie (RAPL)</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>car cette machine n’a pas de compteur d’énergie (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>car la réponse vient seulement de commencer</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>car l’énergie n’est mesurée que pendant le streaming d’une réponse, et n’est pas enregistrée avec elle</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>paramètres lus</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>octets lus</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Poids des experts routés et de toutes les autres couches, plus le cache</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>opérations</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Une multiplication-accumulation compte pour deux</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>part de la bande passante</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>car la bande passante de la mémoire du périphérique n’est pas mesurée</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>sur %1/s, mesurée</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>car le temps n’est pas enregistré</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>car la bande passante n’a pas encore été mesurée&#xa0;: ouvrir la page des modèles la mesure</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>un modèle dense de cette taille</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>%1 fois les octets</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Ce qu’un token lirait si tous les experts étaient utilisés</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>experts routés</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>tous les autres poids</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Seuls %1 des %2 experts d’une couche ont été lus&#xa0;; %3 du modèle n’a pas été lu.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>Le modèle est dense&#xa0;: chaque token le lit en entier.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nom de l’expérience</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>Ce que l’expérience demande, par exemple «&#xa0;Réfléchir aide-t-il à calculer&#xa0;?&#xa0;»</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Créer l’expérience</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, un par ligne</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Fichiers de prompts et questions de discussions</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>Depuis des discussions…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Questions de discussions, avec ce qui a été dit avant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Retirer le fichier ou la question</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Lignes JSON avec prompt et answer, ou texte avec un prompt par ligne</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Retirer la variante</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Un nombre, ou une liste comme 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Combien de fois chaque graine est exécutée, pour mesurer les temps</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Rien de choisi&#xa0;: selon ce que les prompts permettent</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Ajouter des témoins&#xa0;: experts aléatoires, autre graine</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Garder les experts et les temps de chaque token</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Pour les instruments, qui montrent aussi sans cela le texte et les probabilités des tokens. Les résultats prennent plusieurs fois plus de place.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Fichier de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>variante %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>variant, field, problem</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %Ln cellule, sans témoins.</numerusform>
            <numerusform>%1 = %Ln cellules, sans témoins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Différence de routage</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Où une variante a choisi d’autres experts que la référence, dès que toutes deux ont des réponses.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>Par token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilité</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Ce qui est affiché par token</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>À quel point les variantes s’écartent de la référence le long de ses réponses, token par token. Il faut la métrique kl, et des réponses.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Échantillonnage par groupe</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Réponses du groupe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>avantage</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilité, nats</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>%Ln autre variante non affichée</numerusform>
            <numerusform>%Ln autres variantes non affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Plusieurs réponses à un même prompt, une par graine, sont notées par une récompense et comparées entre elles, comme dans GRPO. Il n’y a pas encore de groupe pour ce prompt.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>graine %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln réponse à ce prompt par «&#xa0;%1&#xa0;»&#xa0;: récompense moyenne %2, écart %3. Avantage = (récompense − moyenne) / écart, poids = avantage / tokens.</numerusform>
            <numerusform>%Ln réponses à ce prompt par «&#xa0;%1&#xa0;»&#xa0;: récompense moyenne %2, écart %3. Avantage = (récompense − moyenne) / écart, poids = avantage / tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Toutes les récompenses sont égales&#xa0;: ce groupe n’enseigne donc rien.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progression de l’expérience</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>S’arrête après la cellule en cours, pour que rien ne soit perdu</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Arrêter tout de suite&#xa0;: la cellule en cours est perdue, tout le reste est conservé</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Arrêter l’expérience</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Exécute ce qui manque&#xa0;; ce qui existe est conservé</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Exécute toutes les cellules</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Relancer %Ln étape en échec</numerusform>
            <numerusform>Relancer %Ln étapes en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 cellules sur %2</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>s’arrête après cette cellule</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>attend qu’un modèle soit ouvert</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>attend le moteur</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>en préparation</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln token produit · en échec&#xa0;: %2</numerusform>
            <numerusform>%1 · %Ln tokens produits · en échec&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Rechercher des expériences</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nouvelle expérience</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Ouvrir une expérience</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Expériences (*.json *.results *.moire);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Paquet à transmettre…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Rapport (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapport (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Table des cellules (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Table des tokens (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Tableau NumPy des cellules…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Archive NumPy complète…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Rapport (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Tout, par cellule (lignes JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Résultats (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Comparer à une autre exécution…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparer à une autre exécution</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Expériences (*.moire *.json *.results);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Nouvelle expérience avec cette définition</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Cette expérience est en cours. Arrêtez-la avant de la retirer.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>L’expérience a été retirée, avec ses résultats.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instruments</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Contenu du volet latéral</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Routage</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>La variante à laquelle les autres sont comparées. Les métriques entre deux réponses sont mesurées en plus de la référence propre à la définition.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Ce que vous attendez, ce que vous voyez, ce que vous en pensez. Conservé avec les résultats.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>Ouvrir une e&amp;xpérience…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>La&amp;ncer l’expérience</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>Sus&amp;pendre l’expérience</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>No&amp;uvelle expérience…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>Ajouter une &amp;variante à l’expérience…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Expériences prêtes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln étape a échoué. La raison figure dans les réponses&#xa0;; les autres sont conservées.</numerusform>
            <numerusform>%Ln étapes ont échoué. Les raisons figurent dans les réponses&#xa0;; les autres sont conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln prompt ajouté. «&#xa0;Continuer&#xa0;» l’exécute.</numerusform>
            <numerusform>%Ln prompts ajoutés. «&#xa0;Continuer&#xa0;» les exécute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Ajouter %Ln prompt…</numerusform>
            <numerusform>Ajouter %Ln prompts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Ajouter des prompts à l’expérience…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Un expert</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Sélectionnez une cellule de la carte pour voir les tokens pour lesquels son expert est choisi, avec lift, intervalle et effectif, des passages de vos discussions, ses poids du gate et les experts avec lesquels il est choisi.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Contourner cet expert dans la discussion</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Le laisser être choisi, mais ignorer sa sortie</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forcé</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Le choisir pour chaque token</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Biais…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Le choisir plus ou moins souvent</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Tokens pour lesquels il est choisi</translation>
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
        <translation>95 %</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>réplique</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Pour quoi il est choisi</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Gates les plus élevés</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Quels passages</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Passages où il a été choisi</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>En contexte</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Poids du gate</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>tokens qui l’ont choisi</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Experts avec lesquels il est choisi</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>× indépendance</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Choisi avec</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Lecture de tous les tokens…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>trop peu de discussions</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Couche %1, expert %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>part %1</translation>
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
        <translation>gate moyen %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>trop peu de tokens pour conclure</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>pas d’intervalle&#xa0;: moins de %Ln discussion</numerusform>
            <numerusform>pas d’intervalle&#xa0;: moins de %Ln discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>L’intervalle à 95&#xa0;% repose sur le tirage de discussions entières, car les tokens d’une même discussion ne sont pas indépendants.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>low</source>
        <translation>borne inf.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>borne sup.</translation>
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
        <translation>Les id des tokens n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Aucun token n’apparaît assez souvent pour être testé&#xa0;: %1 fois dans %2 discussions.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Taux de fausses découvertes limité à 5&#xa0;% (Benjamini–Hochberg) sur %1 tokens testés pour cet expert&#xa0;; %2 confirmés, %3 trop rares. Réplique&#xa0;: dans les deux moitiés des discussions.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>choisi comme</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>gate le plus élevé</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, gate %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>Les textes n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Il n’a jamais été choisi.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>Les poids du gate n’ont pas été enregistrés.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>L’appartenance des choix à un même token n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Un token choisit un seul expert de cette couche.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Rien n’est attendu assez souvent pour conclure.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Tokens qui ont choisi les deux, par rapport à ce que donneraient des choix indépendants. Entrée affiche cet expert.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Tokens pris en compte</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Ce que montrent les couleurs</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masse du gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordre des experts</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>par indice</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>par charge</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>par similarité</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Par similarité&#xa0;: les experts choisis pour les mêmes tokens sont côte à côte</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Réponse à comparer</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>couche %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Réafficher toutes les couches</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Afficher cette couche seule, en barres</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>moins la réponse %1 de sa branche</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>moins la réponse %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 token lu sur %Ln</numerusform>
            <numerusform>%L1 tokens lus sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln token · %1 sur %2</numerusform>
            <numerusform>%Ln tokens · %1 sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Tokens avec routes · experts par token et par couche</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Lecture des réponses de cette discussion…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Quels experts ont été choisis&#xa0;: une ligne par couche d’experts, une colonne par expert. Se remplit pendant qu’un modèle Mixture-of-Experts répond.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>Aucun routage n’est enregistré avec cette réponse&#xa0;: son modèle est dense, ou elle a été donnée sans trace.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Ce modèle est dense&#xa0;: chaque token utilise tous ses paramètres, il n’y a donc pas d’experts à choisir.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>Les deux réponses viennent de modèles aux couches ou experts différents&#xa0;; il n’y a donc pas de différence à montrer.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>Les tokens ne peuvent pas être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lecture des tokens…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>En attente du premier token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>Aucun routage n’est enregistré avec ces tokens.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Sélectionnez une cellule pour voir ses chiffres. Encadrés&#xa0;: les experts du token sélectionné.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Couche %1, expert %2&lt;/b&gt; · part %3&#xa0;% (uniforme %4&#xa0;%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>autre réponse %1&#xa0;% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1&#xa0;: trop peu de tokens</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>d’après cette seule discussion, non répliqué</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>Intervalle à 95&#xa0;%, en supposant les tokens indépendants. Ceux d’une même discussion ne le sont pas, l’incertitude réelle est donc plus grande. Hachuré&#xa0;: moins de cinq choix par expert dans la couche, ou une différence inférieure à 1,96 erreur type. Par le seul hasard, environ une cellule sur vingt dépasse ces seuils.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logique</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
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
        <translation>Sur lui-même</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Le modèle est en cours de chargement</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Aucun modèle n’est ouvert</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Pendant que le modèle répond, les panneaux de droite montrent quels experts servent pour chaque token et combien de temps cela prend. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny est un petit modèle livré avec ce programme. Choisissez un prompt à lire et à modifier avant de l’envoyer, ou écrivez le vôtre. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Les questions, et la discussion qui précède, sont envoyées à %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Ouvrez un modèle pour discuter avec lui. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Tient dans la mémoire de cette machine&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>Les modèles GGUF jusqu’à environ %1 tiennent dans la mémoire de cette machine.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Les modèles sont des fichiers GGUF. La page des modèles montre lesquels conviennent à cette machine.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus surveillé&#xa0;; ses fichiers restent intacts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Aucun dossier n’est surveillé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Format de discussion</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>Utiliser un autre &amp;format de discussion jusqu’à l’ouverture d’un autre modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>&amp;Répondre avec ce format</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Experts des meilleures réponses</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Quels experts les meilleures réponses ont davantage utilisés, dès que les réponses d’un groupe ont des récompenses différentes.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>part par avantage</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Récompense</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Récompense à côté</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>à côté</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Récompenses par variante</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>récompense</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>longueur moyenne, tokens</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>groupes qui n’enseignent rien</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Récompense par groupe</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>La récompense moyenne des réponses à chaque prompt, dès qu’elles sont là.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Longueur par groupe</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>La longueur moyenne des réponses à chaque prompt, dès qu’elles sont là.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Réponses d’un groupe</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>avantage</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>rangs</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>poids d’un token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Poids par token</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Le poids que l’objectif écrêté donne à chaque token, pour une réponse de la référence qui fait partie d’un groupe.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Ce prompt n’a pas de groupe&#xa0;: il lui faut deux réponses avec une récompense. Choisissez-en un autre dans les graphiques.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Filtrer les discussions</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>Vers A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>Vers B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Aucun des deux</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Les discussions sélectionnées&#xa0;; touche %1 dans la liste</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>dossier vers A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>dossier vers B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Listes de prompts…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Deux listes de prompts que le modèle ouvert lit, au lieu de discussions</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Séquence %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
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
        <translation>dans aucun groupe</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A&#xa0;: %1 · B&#xa0;: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Différences entre les groupes</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Formez deux groupes de discussions, puis comparez. Au-dessus de 0&#xa0;: B utilise davantage l’expert.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Experts qui diffèrent</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>part A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>part B</translation>
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
        <translation>Créer une politique</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>low</source>
        <translation>borne inf.</translation>
    </message>
    <message>
        <source>high</source>
        <translation>borne sup.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Permutation des étiquettes de prompts entiers…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Permutation des étiquettes de discussions entières…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>Deux groupes de discussions utilisent-ils des experts différents&#xa0;? Placez des discussions dans A et B. Rien n’est qualifié de sujet&#xa0;: seuls sont montrés les experts qui diffèrent, et de combien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln expert diffère</numerusform>
            <numerusform>%Ln experts diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>taux de fausses découvertes limité à 5&#xa0;% sur %1 testés, %2 trop rares (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>loi nulle&#xa0;: les %1 répartitions des étiquettes de prompts entiers</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>loi nulle&#xa0;: %1 répartitions des étiquettes de prompts entiers</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>loi nulle&#xa0;: les %1 répartitions des étiquettes de discussions entières</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>loi nulle&#xa0;: %1 répartitions des étiquettes de discussions entières</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>avec si peu d’éléments par groupe, aucune différence ne peut être établie pour un expert isolé&#xa0;: le plus petit p possible est %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln expert que B utilise davantage</numerusform>
            <numerusform>%Ln experts que B utilise davantage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln expert que A utilise davantage</numerusform>
            <numerusform>%Ln experts que A utilise davantage</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Désactiver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Rendre muet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>Biais…&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sommaire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>pic d’entropie</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>effondrement de l’entropie</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>effondrement du routage</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>valeur non finie</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>raisonnement sans fin</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Les derniers tokens se répètent.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>Le modèle est soudain bien moins sûr que pour les tokens précédents.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>Le modèle est sûr de chaque token depuis longtemps.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>La plupart des couches choisissent presque les mêmes experts pour chaque token.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>Le token a pris bien plus de temps que les précédents.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Une probabilité, une entropie ou un poids du gate n’est pas un nombre fini.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>Le raisonnement est très long, ou a utilisé la plupart des tokens de la réponse.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Fausses alertes sur du texte ordinaire, %1&#xa0;: %2 par million de tokens [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Fausses alertes sur du texte ordinaire&#xa0;: non mesurées.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Entropie des parts des experts par couche, et entropie attendue par hasard pour ce nombre de tokens</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Utilisation des experts</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Entropie des parts des experts par couche</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Anomalies qui arrêtent une réponse</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>arrêter la réponse en cas de…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>arrêt pour %Ln anomalie</numerusform>
            <numerusform>arrêt pour %Ln anomalies</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>La réponse a été arrêtée à cause d’une anomalie&#xa0;: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalie</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>dernier token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>entropie par couche</translation>
    </message>
    <message>
        <source>health</source>
        <translation>santé</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalies</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>cette réponse · %Ln token</numerusform>
            <numerusform>cette réponse · %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Cette réponse a été enregistrée sans données de tokens.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Régularité avec laquelle le routeur utilise les experts, comparée au hasard, et anomalies détectées pendant une réponse&#xa0;: boucles, blocages, pics d’entropie, effondrement du routage.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>car le modèle est dense</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>car aucun routage n’est enregistré avec cette réponse</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>trop peu de tokens</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>entropie du routeur</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 sur %2 nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Des parts des experts, moyenne sur les couches&#xa0;; au plus le logarithme de leur nombre</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>charge, max sur moyenne</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Part de l’expert le plus utilisé rapportée à la part moyenne, dans la couche la plus inégale</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>experts utilisés</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>par hasard %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Experts choisis au moins une fois, et nombre attendu par hasard pour ce nombre de tokens</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>quasi-égalités (marge &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Choix que le routeur a failli faire autrement, sur toutes les couches et tous les tokens</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>quasi-égalités</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>car les scores des experts non choisis ne sont pas enregistrés</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>valeurs non finies</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>cette réponse</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>attendu par hasard</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropie, nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>répétition&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>pic d’entropie&#xa0;: %1 nats au-dessus des tokens précédents</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>effondrement de l’entropie&#xa0;: %1 nats en moyenne</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>effondrement du routage&#xa0;: dans %1 des couches</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>blocage&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>une valeur n’est pas finie</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>le raisonnement ne se termine pas</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucune détectée</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Le fichier a été supprimé, déplacé ou renommé. Le modèle reste utilisable jusqu’à ce qu’il soit déchargé.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>Le fichier a été supprimé, déplacé ou renommé.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 non calculé</translation>
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
        <translation>lu sans rien exécuter</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>L’empreinte du fichier est calculée après la première réponse du modèle.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Un autre modèle est en cours de chargement.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Décharger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Annule le chargement de l’autre modèle.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Le fichier n’existe plus.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Ce modèle ne peut pas être exécuté.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>Dans une &amp;fenêtre à part</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Enregistrer comme image ou données</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Image PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Dessin SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tableau CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Tableau NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Encore rien à enregistrer</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>router</source>
        <translation>routeur</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>échantillonnage</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>dans&#xa0;: %1, cause inconnue</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>cause inconnue</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>un expert n’était pas en mémoire&#xa0;: %Ln défaut de page</numerusform>
            <numerusform>un expert n’était pas en mémoire&#xa0;: %Ln défauts de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln défaut de page</numerusform>
            <numerusform>%Ln défauts de page</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>la base de données a écrit pendant %1</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilité, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropie, nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>prefill de la requête d’un autre programme&#xa0;: %Ln token</numerusform>
            <numerusform>prefill de la requête d’un autre programme&#xa0;: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>réponse en cours à la requête d’un autre programme</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1&#xa0;: dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ramener ici</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lentille</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Tous les instruments sont fermés. Le menu Instruments permet de les ouvrir.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Autres instruments</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>Dans une fenêtre à part, ou retour</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1 dans une fenêtre à part, ou retour</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Instrument dans une fenêtre à part, ou retour</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>Token suiva&amp;nt</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>Token &amp;précédent</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>Arrêter la réflexion &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Raisonnement</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latence</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>San&amp;té</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Coût</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Re&amp;jeu</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>L&amp;entille</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Cet &amp;instrument dans une fenêtre à part, ou retour</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Millisecondes de chaque token</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Temps pris par chaque token, par étape. Les barres apparaissent pendant qu’un modèle répond.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Cette réponse a été enregistrée sans données de tokens.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lecture des tokens…</translation>
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
        <translation>dont %1 avant le prompt</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Les percentiles et la vitesse portent sur les tokens après le premier</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>attente de %1&#xa0;: chargement d’un modèle</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>attente de %1&#xa0;: autres réponses</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>attente de %1&#xa0;: travail en arrière-plan</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>attente de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>dont serveur %1, réseau %2</translation>
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
        <translation>attention</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>expert %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>experts partagés</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>partie dense</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilité %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1&#xa0;: probabilité %2, logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1&#xa0;: probabilité %2, rang %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Probabilité du token qui a suivi, comme si le modèle s’arrêtait après cette couche</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Chaque expert avec le token affiché dont il change le plus le logit</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>le flux dit</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>ce token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>ses experts ajoutent</translation>
    </message>
    <message>
        <source>then</source>
        <translation>puis</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>ajout au logit</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Lentille</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>Couches, et tokens que représente le flux</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Ce que les parties de la couche ajoutent aux logits</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>lentille</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>lentille par partie</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>La lentille lit le flux résiduel après chaque couche, comme si le modèle s’arrêtait là. Posez d’abord une question.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Attendez la fin de la réponse.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Cliquez sur un mot de la réponse pour voir, couche par couche, quels tokens le flux résiduel représentait avant lui, et ce que chaque expert choisi a ajouté.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Ouvrez le modèle qui a donné cette réponse&#xa0;: la lentille l’évalue à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Quels tokens chaque couche représentait-elle avant «&#xa0;%1&#xa0;», et qu’a ajouté chaque expert choisi&#xa0;? Cela évalue à nouveau %Ln token. C’est possible sur tous les backends&#xa0;; ce modèle s’exécute sur %2.</numerusform>
            <numerusform>Quels tokens chaque couche représentait-elle avant «&#xa0;%1&#xa0;», et qu’a ajouté chaque expert choisi&#xa0;? Cela évalue à nouveau %Ln tokens. C’est possible sur tous les backends&#xa0;; ce modèle s’exécute sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Lire les couches</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Évaluation de la réponse jusqu’au token&#xa0;: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Les experts affichés ici sont ceux qui ont mené à ce token&#xa0;; l’instrument Token montre ceux qui le lisent.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>Les couches n’ont pas été lues. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token «&#xa0;%1&#xa0;» · position %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Couche %1&#xa0;: ajout aux logits</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
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
        <translation>%1, d’une expérience</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>Le modèle ouvert ne peut pas utiliser ces experts&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Carte des experts</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Couches de haut en bas, experts de gauche à droite. Clair&#xa0;: choisi plus souvent. Hachuré&#xa0;: trop peu de tokens pour conclure.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Équilibre par couche</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>max / moyenne</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Part de l’expert le plus utilisé de la couche rapportée à la part moyenne. 1&#xa0;: tous sont utilisés également.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>D’une couche à la suivante</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Réutilisation par le token suivant</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>bande&#xa0;: hasard</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Part des experts d’un token que le token précédent a aussi choisis. La bande vaut k / experts, ce que donne un routage aléatoire.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Courbe de cache</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masse du gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>couverture&#xa0;: %1 sur %2 choisis au moins une fois</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · par hasard %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>réutilisation</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>experts gardés</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>taux de succès</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>les moins récents (LRU)</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>les plus utilisés</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>routage aléatoire</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90&#xa0;% avec %Ln expert gardé</numerusform>
            <numerusform>90&#xa0;% avec %Ln experts gardés</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90&#xa0;% n’est pas atteint</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Fréquence à laquelle un expert serait en mémoire si l’on en gardait autant par couche, d’après ce routage. Chaque réponse commence sans rien de gardé. Les plus utilisés&#xa0;: les experts que ces mêmes réponses utilisent le plus, soit le mieux que puisse atteindre un ensemble fixe.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>L’ordre des tokens n’a pas été enregistré&#xa0;; ceci est donc inconnu.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Rien à afficher pour l’instant.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Lecture de tous les tokens…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Trop d’experts par couche&#xa0;: leurs paires ne tiennent pas dans 1 Gio.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>Le modèle n’a qu’une couche d’experts.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · bande&#xa0;: à %Ln token d’écart</numerusform>
            <numerusform>bits · bande&#xa0;: à %Ln tokens d’écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Information mutuelle&#xa0;: ce que les experts d’une couche disent de ceux que le même token choisit dans la couche suivante. La bande est la même mesure entre des tokens à %Ln token d’écart, soit ce que les couches ne partagent que parce que les réponses diffèrent.</numerusform>
            <numerusform>Information mutuelle&#xa0;: ce que les experts d’une couche disent de ceux que le même token choisit dans la couche suivante. La bande est la même mesure entre des tokens à %Ln tokens d’écart, soit ce que les couches ne partagent que parce que les réponses diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copier le message en Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Copier le message avec le raisonnement</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Annuler la suppression de messages</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>&amp;Arrêter la réponse</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>Modi&amp;fier le message</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>Ré&amp;générer la réponse</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>Régénérer ave&amp;c</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Poursuivre la réponse</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>V&amp;ersion précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>Ve&amp;rsion suivante</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Ouvrir comme nouvelle discussion</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Détails du message…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Supprimer le message et ce &amp;qui suit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Aucun message n’est choisi.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Seules les réponses ont un raisonnement.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>Le prompt système fait partie des réglages de la discussion.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Choisissez une question ou une réponse à comparer.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Il n’y a pas de question pour cette réponse.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copier la &amp;sélection</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>Échantillonnage &amp;glouton (température 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>Température plus &amp;haute (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Au&amp;tre graine</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Caractères du raisonnement</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>Le texte de cette réponse a été modifié à la main.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>la limite de tokens ou de contexte</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>un arrêt</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Tokens de réflexion</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens du prompt</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Tokens du prompt en cache</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Délai du premier token</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Vitesse du prompt</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Vitesse de réponse</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Politique de routage</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>telle qu’à l’entraînement</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Version du programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>serveur %1, réseau %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>indisponible avec ce moteur</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Jusqu’au premier token</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Jusqu’au dernier token</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Entrée envoie le message, Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Rechercher dans les métadonnées</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>Le fichier n’a pas de métadonnées.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Aucune clé ni valeur ne correspond.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln partie</numerusform>
            <numerusform>%Ln parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Aucun modèle sélectionné</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Sélectionnez un modèle pour voir ce que contient son fichier.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Texte du template</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Toutes les métadonnées</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Où sont les octets</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Template et tokenizer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantification</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Actifs par token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Experts par couche</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Cache à %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>experts</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
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
        <translation>Ce modèle ne peut pas être exécuté.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Toutes les métadonnées (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts auparavant</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>Sur des serveurs</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, intégré</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln partie</numerusform>
            <numerusform>%1, %Ln parties</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Le fichier du modèle ouvert a été supprimé, déplacé ou renommé. Le modèle reste utilisable jusqu’à ce qu’il soit déchargé.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier surveillé</numerusform>
            <numerusform>%Ln dossiers surveillés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Aucun modèle ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Il y a %Ln autre problème.</numerusform>
            <numerusform>Il y a %Ln autres problèmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Retirer le dossier</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Ajouter un &amp;dossier de modèles…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>Ajouter un &amp;serveur…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>&amp;Réanalyser les modèles</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>&amp;Charger le modèle sélectionné</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>Décharger le &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>&amp;Afficher le modèle dans son dossier</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>Copier le c&amp;hemin du modèle</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>Re&amp;tirer le modèle de la liste</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>Fi&amp;ltrer les modèles</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>Inspecteur de m&amp;odèle</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modèles GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Ajouter un dossier de modèles</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas ou n’est pas accessible.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la liste&#xa0;; le fichier reste intact.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>Le modèle ouvert s’exécute encore avec le placement de son chargement.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recharger maintenant</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>Le chargement a été annulé&#xa0;; le modèle qui était ouvert l’est toujours.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>Le chargement a été annulé. Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrer les modèles</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Vos propres modèles</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Ajoutez un dossier contenant des fichiers GGUF. Moire lit leurs en-têtes, montre lesquels conviennent à cette machine et surveille les changements du dossier. Rien n’est copié ni modifié. Un dossier déposé ici est ajouté, un fichier est ouvert.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Rien n’est téléchargé sans votre demande · &lt;a href=&quot;network&quot;&gt;quelles connexions, vers où&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln notification antérieure</numerusform>
            <numerusform>%Ln notifications antérieures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Aucune commande, aucun modèle ni aucune discussion ne correspond.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Enregistrer comme image ou tableau</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Image PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Dessin SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tableau CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Tableau NumPy…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Type de cache</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Tokens du prompt et de la réponse que le modèle peut voir.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Type des clés et valeurs gardées pour chaque token&#xa0;: Q8_0 prend environ la moitié de la mémoire de F16, F32 le double.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads qui calculent sur le CPU.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Contexte %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Contexte auto</translation>
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
            <numerusform>GPU, %Ln couche</numerusform>
            <numerusform>GPU, %Ln couches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln couche</numerusform>
            <numerusform>CPU, %Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>pas de GPU&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Nécessite %1 sur les %2 libres.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Nécessite %1, mais seuls %2 sont libres&#xa0;: choisissez un contexte de %Ln token au plus.</numerusform>
            <numerusform>Nécessite %1, mais seuls %2 sont libres&#xa0;: choisissez un contexte de %Ln tokens au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Nécessite %1, mais seuls %2 sont libres&#xa0;: des poids seraient lus dans le fichier pour chaque token.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>Le routeur choisit un autre expert à la place de l’expert sélectionné</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>L’expert sélectionné est choisi comme avant, mais sa sortie est ignorée</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forcé</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>L’expert sélectionné est toujours choisi</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Ajouté au score que le routeur donne à l’expert sélectionné, avant le choix</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Nombre d’experts par token, et experts aléatoires, dans toutes les couches</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln expert par token, comme le modèle</numerusform>
            <numerusform>%Ln experts par token, comme le modèle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln expert par token</numerusform>
            <numerusform>%Ln experts par token</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Experts aléatoires</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>Le modèle ouvert n’a pas d’experts</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Expert %1 de la couche %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1&#xa0;: sélectionnez d’abord un expert</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 inactif</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 muet</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 forcé</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 biais %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln règle de routage</numerusform>
            <numerusform>%Ln règles de routage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln expert par token</numerusform>
            <numerusform>%Ln experts par token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>experts aléatoires, graine %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Politique de routage de cette discussion, pour ses prochaines réponses</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Politique de routage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Effacer la politique de routage</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>experts aléatoires</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Puts the prompt into the message field</source>
        <translation>Place le prompt dans le champ de message</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Chaque prompt est un message d’une discussion</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Lire et comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Comparer deux listes de prompts</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>Le modèle utilise-t-il d’autres experts pour les prompts de A que pour ceux de B&#xa0;? Il lit tous les prompts sans y répondre. La loi nulle permute les étiquettes de prompts entiers&#xa0;; donnez-en donc dix ou plus par liste.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Prompts de A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Écris un poème sur la pluie.
Écris un poème sur un phare.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Prompts de B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Pourquoi le ciel est-il bleu&#xa0;?
Qu’est-ce qu’une demi-vie&#xa0;?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>Dans le format de discussion du modèle. Sinon, en texte brut.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lus</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 tokens sur %2</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>Les prompts n’ont pas été lus. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Texte avec un prompt par ligne, ou lignes JSON avec &quot;prompt&quot;, &quot;question&quot; ou &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 depuis un fichier</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, un par ligne</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Un prompt par ligne, par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>Prompts de %1</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>Prompts (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Ouvrez d’abord un modèle sur la page des modèles.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>Le modèle ouvert est dense&#xa0;: il n’a pas d’experts à comparer. Ouvrez un modèle Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>liste %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Comptage des tokens…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Ajouter des prompts</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, un par ligne</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt par ligne</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Fichiers de prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Lignes JSON avec prompt et answer, ou texte avec un prompt par ligne</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Fichier de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln nouveau prompt. Ceux que l’expérience contient déjà sont écartés.</numerusform>
            <numerusform>%Ln nouveaux prompts. Ceux que l’expérience contient déjà sont écartés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>nom</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>Prompts côte à côte</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Une expérience répond aux mêmes prompts avec plusieurs réglages, et dit ce qui diffère, de combien, et avec quelle certitude. Celles-ci s’exécutent en quelques minutes sur le modèle intégré&#xa0;; chacune répond à une question.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Ouvrir une définition…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Garde une copie de cette expérience et l’affiche</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Raisonner avec</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Template dans lequel le raisonnement est transmis</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Le modèle qui répond</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Raisonner avec %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Ce modèle-là réfléchit d’abord à la question. Le modèle ouvert répond ensuite à ce texte, où {question} et {reasoning} sont remplacés. Les modèles de cette machine sont chargés à côté du modèle ouvert.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Arrêter la réflexion maintenant</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Étapes du raisonnement</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Étapes du raisonnement, en tableau</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>À quel point diffèrent les experts de segments voisins de 16 tokens&#xa0;: 0 s’ils sont les mêmes, 1 s’ils n’ont rien en commun. La dérive entre étapes n’a de sens que si elle dépasse la dérive au sein des étapes.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Met fin au raisonnement&#xa0;; le modèle donne alors sa réponse</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>dérive du routage</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Les étapes du raisonnement, avec tokens, secondes et confiance. Elles apparaissent quand un modèle réfléchit avant de répondre.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Cette réponse a été donnée sans raisonnement.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lecture des tokens…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 sur %Ln token · %2 s</numerusform>
            <numerusform>%L1 sur %Ln tokens · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln token · %1 s</numerusform>
            <numerusform>%Ln tokens · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>Dérive du routage&#xa0;: indisponible, car aucun routage n’est enregistré avec cette réponse.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Dérive du routage&#xa0;: indisponible, car le raisonnement dépasse %Ln token.</numerusform>
            <numerusform>Dérive du routage&#xa0;: indisponible, car le raisonnement dépasse %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Dérive du routage&#xa0;: lecture des tokens…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Dérive du routage&#xa0;: trop peu d’étapes d’au moins 32 tokens à comparer.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Dérive du routage&#xa0;: entre étapes %1 (N %2), au sein des étapes %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>«&#xa0;%1&#xa0;» %2 fois de suite</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (répète l’étape %2)</translation>
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
        <translation>Routage</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>Ce qui est comparé le long des tokens de la première réponse</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL par token</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>différence de routage</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>première différence</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>tokens identiques</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Effet du changement, à côté de son témoin et d’une autre graine</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Posez d’abord une question&#xa0;: une réponse peut ensuite être redonnée avec un autre routage.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Attendez la fin de la réponse.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Ouvrez le modèle qui a donné cette réponse pour la rejouer.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Changez d’abord le routage&#xa0;: sélectionnez un expert sur la carte, puis désactivez-le, rendez-le muet ou forcez-le.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>rejeu</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>exécutions du rejeu</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>rejeu de routes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Rejeu avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>La réponse n’a pas été rejouée. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, le long du %Ln token de la première réponse. La nouvelle réponse est conservée comme branche.</numerusform>
            <numerusform>%1, le long des %Ln tokens de la première réponse. La nouvelle réponse est conservée comme branche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Redonne cette réponse avec %1, et compare.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>première différence&#xa0;: token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>même texte</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>témoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p, nats</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1, le long des tokens de la première réponse</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>pas de témoin</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>autre graine (nulle)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>Le même changement sur un autre expert de la couche, tiré parmi ceux que cette réponse a utilisés</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>À quel point le texte change par hasard. Le long des mêmes tokens, une graine ne change rien.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Le texte est identique.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>À partir du token %1
avant&#xa0;: %2
après&#xa0;: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilité, nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>après le changement, nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>témoin&#xa0;: log-probabilité, nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>témoin&#xa0;: KL, nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>témoin&#xa0;: différence de routage</translation>
    </message>
    <message>
        <source>run</source>
        <translation>exécution</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>politique de routage</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>KL moyenne, nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>Δ log p moyen</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>différence de routage moyenne</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>control</source>
        <translation>témoin</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>forcer ces routes sur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Rejeu de routes</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Une autre quantification, ou un autre modèle avec les mêmes couches et experts</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>mêmes experts</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>par hasard</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>même premier expert</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Dans quelle mesure le modèle aurait choisi les mêmes experts, par couche</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Les routes d’une réponse peuvent être imposées à une autre quantification&#xa0;: dans quelle mesure aurait-elle choisi d’elle-même les mêmes experts&#xa0;?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Attendez la fin de la réponse.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>Aucun routage n’est enregistré avec cette réponse.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Ouvrez d’abord un modèle.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (a donné cette réponse)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>Aucun modèle de cette forme dans la bibliothèque</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Routes forcées sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Les routes n’ont pas été forcées. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 aurait choisi de lui-même %2 des experts (%3 par hasard), sur %Ln token. Log-probabilité moyenne de la réponse&#xa0;: %4 nats telle que donnée, %5 avec ces routes.</numerusform>
            <numerusform>%1 aurait choisi de lui-même %2 des experts (%3 par hasard), sur %Ln tokens. Log-probabilité moyenne de la réponse&#xa0;: %4 nats telle que donnée, %5 avec ces routes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Choisissez un modèle de même forme&#xa0;: les routes de cette réponse lui sont imposées, et comparées à ce qu’il aurait choisi lui-même.</translation>
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
        <translation>Différence de routage</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Experts par certitude de leur différence</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>couche.expert</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>différence des parts</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corrigé</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Où une variante a choisi d’autres experts que la référence, dès que toutes deux ont des réponses. La variante se choisit dans le tableau.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Inactif&#xa0;: l’expert n’est jamais choisi. Muet&#xa0;: il est choisi, mais sa sortie est ignorée. Forcé&#xa0;: il est toujours choisi. Biais&#xa0;: son score est modifié.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forcé</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>biais</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>couche, ou *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>expert, à partir de 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>ajout, par exemple 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Retirer cette règle</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Règle %1&#xa0;: son effet</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Règle %1&#xa0;: couche</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Règle %1&#xa0;: expert</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Règle %1&#xa0;: ajout au score</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>règle %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>indisponible avec ce moteur</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>par exemple «&#xa0;Cluster&#xa0;»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>La clé est conservée par le trousseau du système. S’il n’y en a pas, elle est gardée en mémoire jusqu’à la fermeture de Moire.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>le premier du serveur</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attente d’une réponse</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Attente entre fragments</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Demander les log-probabilités et les alternatives</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Demander les experts routés (les tokens s’affichent alors à la fin de la réponse)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Liste les modèles du serveur et demande une réponse de quelques tokens.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>dont denses, au début</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Experts par couche</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experts par token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Cette connexion n’est pas chiffrée&#xa0;: quiconque se trouve entre les deux peut lire les discussions et la clé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>oui, avec %Ln alternative</numerusform>
            <numerusform>oui, avec %Ln alternatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>Premier fragment après</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Log-probabilités</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Experts routés</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenisation</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Le serveur a répondu.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Il y a trop de serveurs. Retirez-en un d’abord.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>La clé de «&#xa0;%1&#xa0;» est conservée par le trousseau du système.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: la clé de «&#xa0;%1&#xa0;» est gardée en mémoire jusqu’à la fermeture de Moire.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Temps propres</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>Sur des serveurs</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré, avec sa clé. Ses discussions restent.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de modèle. Testez le serveur pour en choisir un.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Ne plus servir d’autres programmes</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>Servir d’autres pro&amp;grammes…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>aucun autre programme n’est servi</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>service actif, mais sans garder les discussions</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>d’autres programmes attendent un modèle</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>service sur %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%1 servi sur %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Garder leurs questions et réponses comme discussions</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Servir d’autres programmes</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>Les programmes qui parlent les interfaces d’OpenAI ou d’Anthropic peuvent utiliser le modèle ouvert, dans un contexte à part. Le serveur est toujours arrêté au démarrage de Moire.</translation>
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
        <translation>Clé</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>n’importe lequel de libre</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>aucune&#xa0;: seulement les programmes de cette machine</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>Dans le dossier «&#xa0;%1&#xa0;» de la liste des discussions, avec traces. Sinon, rien n’en est gardé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>Les clients utilisent l’adresse %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Démarre dès qu’un modèle de cette machine est ouvert.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aléatoire</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Par défaut&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>Les réglages de %1 ne peuvent pas être lus&#xa0;: vérifiez les droits d’accès. Les changements ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Certains réglages de %1 sont endommagés. Ils ont repris leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Certains réglages de %1 sont endommagés. Ils ont repris leur valeur par défaut&#xa0;; le fichier a été conservé sous %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans %1&#xa0;: vérifiez le dossier et le disque.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>Rechercher &amp;dans les réglages</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>&amp;Quelles connexions, vers où</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Clair ou sombre, ou comme le bureau.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>Le contraste élevé renforce les bordures et le texte.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>Les animations réduites arrêtent les barres et menus qui bougent.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Ces réglages prennent effet au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Où les modèles sont calculés&#xa0;; en automatique, un GPU est utilisé s’il y en a un.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (GPU NVIDIA)</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>Détection…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Backend détecté CPU CUDA GPU processeur carte graphique detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Couches sur le GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Combien de couches du modèle s’exécutent sur le GPU&#xa0;; les autres s’exécutent sur le CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>autant que possible</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads qui calculent sur le CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>un par cœur</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Dossiers dont les fichiers GGUF apparaissent sur la page des modèles.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Dossiers de modèles surveillés ajouter retirer Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Discussions, réglages et mesures restent sur cette machine, lisibles par vous seul.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Données base de données discussions réglages dossier ouvrir Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire ne se connecte à rien que vous n’ayez ajouté. Voici ce qui se connecterait, et où&#xa0;:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Réseau connexion internet téléchargements liens images mises à jour statistiques confidentialité Network connect downloads links updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Nulle part&#xa0;: ils sont ouverts depuis cette machine, et rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Nulle part&#xa0;: les questions reçoivent leur réponse et sont conservées sur cette machine.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Conservées sur cette machine. Les questions ne vont à l’un des serveurs ci-dessous que lorsque vous l’utilisez.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Expérience «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, pendant que vous l’exécutez.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Nulle part&#xa0;: %1 ne fait pas partie des serveurs que vous avez ajoutés.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Liens dans les réponses</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>L’adresse affichée, dans votre navigateur, seulement après votre accord.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Images dans les réponses</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Nulle part&#xa0;: elles ne sont pas chargées.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Une page dans votre navigateur, seulement après votre accord (Aide, Rechercher des mises à jour).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Statistiques et rapports de plantage</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Nulle part&#xa0;: aucun n’est envoyé.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>Le modèle ouvert s’exécute encore avec les réglages de son chargement.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recharger maintenant</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Aucun réglage ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>La langue de tous les textes, nombres et dates.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, quand vous le testez, et à chaque question tant que vous l’utilisez ou le faites raisonner.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, dans votre navigateur, seulement après votre accord (Aide, Rechercher des mises à jour).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Champ de message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Message précédent ou suivant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Parcourir les tokens</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher des raccourcis</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>traitement du prompt&#xa0;: %L1 sur %Ln token</numerusform>
            <numerusform>traitement du prompt&#xa0;: %L1 sur %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>attend la réponse d’une autre discussion</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>les questions vont à %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · hors ligne</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>aucun modèle ouvert · hors ligne</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln octet %1</numerusform>
            <numerusform>%Ln octets %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → parcourir</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>De combien le routeur a mieux noté le dernier expert choisi que le premier écarté. En dessous de 0,01, le choix aurait tout aussi bien pu être autre.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Experts du token par couche</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Tokens les plus probables à cette position</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>experts du token</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>tokens de la réponse</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Montre un token d’une réponse&#xa0;: sa probabilité, les alternatives, et quels experts l’ont produit.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Cette réponse a été enregistrée sans données de tokens.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Cliquez sur un mot de la réponse, ou utilisez les touches fléchées, pour voir sa probabilité, les alternatives, et quels experts l’ont produit.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Lecture du token…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Le token ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>Probabilité %1, entropie %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Probabilité de ce token, et entropie de la distribution dont il a été tiré, avant température et filtres</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>pas d’id de ce moteur</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>rang au-delà de %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raisonnement</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>forcé, non tiré</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>tiré</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>produit par %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Entrée ou double-clic&#xa0;: une autre réponse qui continue à partir de ce token</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(texte non gardé)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, probabilité %2, tiré</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilité %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Marge du routeur&#xa0;: indisponible, car les scores des experts non choisis ne sont pas enregistrés avec ce token.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Marge du routeur&#xa0;: la plus faible %1, dans la couche %2&#xa0;; aucune quasi-égalité</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Marge du routeur&#xa0;: %Ln quasi-égalité, couche %1</numerusform>
            <numerusform>Marge du routeur&#xa0;: %Ln quasi-égalités, couches %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Temps par étape&#xa0;: non enregistrés pour ce token.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Évalué en ms&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Serveur %1 ms · réseau %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Modifier le message</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Ils restent dans la discussion, mais ne sont plus envoyés au modèle.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Recharge le modèle avec un contexte plus grand.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>La discussion et ce message prennent %Ln token, mais le contexte n’en contient que %1. Rien n’a été envoyé.</numerusform>
            <numerusform>La discussion et ce message prennent %Ln tokens, mais le contexte n’en contient que %1. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>La discussion et ce message prennent plus de %Ln token, mais le contexte n’en contient que %1. Rien n’a été envoyé.</numerusform>
            <numerusform>La discussion et ce message prennent plus de %Ln tokens, mais le contexte n’en contient que %1. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>Le message à lui seul est trop long pour ce modèle&#xa0;: raccourcissez-le.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;Oublier le plus ancien message (%Ln)</numerusform>
            <numerusform>&amp;Oublier les %Ln plus anciens messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>Contexte plus &amp;grand&#xa0;: %Ln token (%1)</numerusform>
            <numerusform>Contexte plus &amp;grand&#xa0;: %Ln tokens (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>La question avec le raisonnement prend %Ln token, mais le contexte n’en contient que %1. Le raisonnement est conservé.</numerusform>
            <numerusform>La question avec le raisonnement prend %Ln tokens, mais le contexte n’en contient que %1. Le raisonnement est conservé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Ajouter une variante</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Un modèle intégré, ou le chemin d’un fichier de modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Quantifié en</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>selon le modèle</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
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
        <translation>Tokens maximum par réponse</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Budget de réflexion, tokens</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experts par token</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Experts aléatoires, graine</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>non aléatoires</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Règles pour les experts</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Variantes et métriques</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>courbe</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extrémité basse</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extrémité haute</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Experts par couche</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>couche %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, experts par indice</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, experts dans l’ordre de la couche</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>load</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dense</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>experts, ordonnés dans chaque couche</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>expert %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>position %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1&#xa0;: moyenne %2, maximum %3 dans la couche %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, entropie sur les couches&#xa0;: %2 sur %3 nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Couche %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>dense, sans experts</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>entropie du routeur %1 sur %2 nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>charge, maximum sur moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Couche %1, expert %2&#xa0;: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(uniforme %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forcé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>biaisé</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>trop peu de tokens</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>entropie de la couche, nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>charge de la couche</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Experts du token</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Couche %1, expert partagé %2&#xa0;: gate %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Couche %1, expert %2&#xa0;: gate %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>marge du routeur avec le premier expert écarté&#xa0;: %1, une quasi-égalité</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>marge du routeur avec le premier expert écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>expert</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>marge du routeur</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>en haut&#xa0;: partagés</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>hauteur&#xa0;: poids du gate</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>hauteur&#xa0;: poids du gate · dessous&#xa0;: marge du routeur</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>par hasard</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Choisissez un nom de fichier se terminant par .png, .svg, .csv ou .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Choisissez un nom de fichier se terminant par .png ou .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Choisissez un nom de fichier se terminant par .csv ou .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>L’image n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
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
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Étapes du raisonnement</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, confiance %2</numerusform>
            <numerusform>%Ln tokens, %1, confiance %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>dérive du routage %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répète</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>répète l’étape %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>dérive du routage</translation>
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
        <translation>Temps par token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill&#xa0;: %Ln token en %1</numerusform>
            <numerusform>Prefill&#xa0;: %Ln tokens en %1</numerusform>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
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
        <translation>Ouvre son texte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>n’est plus dans le contexte</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Tout afficher (%Ln caractère)</numerusform>
            <numerusform>Tout afficher (%Ln caractères)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Faire défiler les longues lignes</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Renvoyer à la ligne</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Masquer le raisonnement</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Afficher le raisonnement</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
</TS>
