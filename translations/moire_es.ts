<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Acerca de Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Un microscopio de escritorio para modelos de lenguaje Mixture-of-Experts. Ejecuta los modelos en este equipo y solo se conecta a los servidores que usted añada.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; sin ninguna garantía.

Creado con Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json y md4c.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
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
            <numerusform>%Ln secuencia</numerusform>
            <numerusform>%Ln secuencias</numerusform>
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
            <numerusform>%Ln respuesta con política de enrutamiento omitida: no muestra lo que el modelo hace por sí mismo.</numerusform>
            <numerusform>%Ln respuestas con política de enrutamiento omitidas: no muestran lo que el modelo hace por sí mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%Ln respuesta sin política de enrutamiento omitida.</numerusform>
            <numerusform>%Ln respuestas sin política de enrutamiento omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Se cuentan las respuestas con política de enrutamiento: no muestran lo que el modelo hace por sí mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln respuesta copiada, contada una sola vez.</numerusform>
            <numerusform>%Ln respuestas copiadas, contadas una sola vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln respuesta sin enrutamiento registrado.</numerusform>
            <numerusform>%Ln respuestas sin enrutamiento registrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln respuesta omitida: sus rutas tienen otras capas o expertos que el resto.</numerusform>
            <numerusform>%Ln respuestas omitidas: sus rutas tienen otras capas o expertos que el resto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln token omitido: su ruta no tiene la forma del modelo.</numerusform>
            <numerusform>%Ln tokens omitidos: sus rutas no tienen la forma del modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln token omitido: su ruta está dañada.</numerusform>
            <numerusform>%Ln tokens omitidos: sus rutas están dañadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Una parte de la base de datos de sesiones está dañada y se omitió. Ejecute «moire-cli sessions check».</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>El archivo del modelo no está aquí, así que el número de expertos es el del mayor elegido: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>pesos del gate</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>id de los tokens</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>qué elecciones pertenecen a un mismo token</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>la forma del modelo</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>No registrado en este archivo: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Chats nuevos</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Los chats nuevos empiezan con estos ajustes. Después cada chat puede tener los suyos, junto al campo de mensaje.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Indica al modelo cómo comportarse, antes de la primera pregunta.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Muestreo recomendado</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Usa los valores que recomienda el archivo del modelo. Los ajustes que el archivo omite usan los valores predeterminados; los valores de muestreo de abajo quedan entonces sin usar.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Los valores más altos hacen más frecuentes los tokens improbables; 0 toma siempre el más probable.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Considera solo este número de tokens, los más probables.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Considera solo los tokens más probables que juntos alcanzan esta probabilidad; 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Descarta los tokens menos probables que esta fracción del más probable; 0 lo desactiva.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Hace menos probables los tokens aparecidos recientemente; 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>La misma semilla, pregunta y ajustes dan la misma respuesta.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Máximo de tokens por respuesta</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Termina las respuestas más largas; se pueden continuar.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>hasta que el modelo termine</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Presupuesto de pensamiento</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Termina el razonamiento de un modelo que piensa tras este número de tokens.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Tokens del chat que el modelo puede ver; se aplica al cargar un modelo.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>El modelo (GGUF) o paquete (.moire) que se abrirá.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Dibujar cada página en esta carpeta y salir.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Un microscopio de escritorio para modelos de lenguaje Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>El modelo (GGUF) o experimento (.moire) que se abrirá.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>Moire falló la última vez que se ejecutó. Se guarda en este equipo un informe sin texto alguno de los chats; no se envió.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar informe</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Eliminar informe</translation>
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
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>queda %Ln hora</numerusform>
            <numerusform>quedan %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>muy pocos prompts</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (frente al control)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln token de un texto</numerusform>
            <numerusform>%Ln tokens de un texto</numerusform>
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
            <numerusform>%Ln semilla</numerusform>
            <numerusform>%Ln semillas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln repetición</numerusform>
            <numerusform>%Ln repeticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Difiere de «%1»: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Difiere de expertos aleatorios de las mismas capas: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Sin decidir: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Sin decidir frente a expertos aleatorios: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Tras cualquier cambio, por pequeño que sea, el modelo difiere a lo largo de los tokens de la referencia (%1). Lo que cuenta es cuánto más que con expertos aleatorios.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Alrededor de %Ln prompt más decidiría el primero de estos.</numerusform>
            <numerusform>Alrededor de %Ln prompts más decidirían el primero de estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Menos de 8 prompts no dicen nada sobre otros: no hay intervalos.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Intervalos: 95&#xa0;%, sobre prompts; p está corregido para todas las comparaciones (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>coincidencia exacta</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>contiene la respuesta</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>cumple el patrón</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>número correcto</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>opción correcta</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>opción correcta, por byte</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>probabilidad de la opción correcta</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>pensamiento</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilidad</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>leído por token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>cambio de log-probabilidad</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>misma primera opción</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>mismos expertos</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>primera diferencia</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>diferencia de texto</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>distancia de enrutamiento</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 bytes</translation>
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
        <translation>%1 mil M</translation>
    </message>
    <message>
        <source>%1 T</source>
        <comment>trillions: 10^12</comment>
        <translation>%1 B</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Respuestas de «%1»: «%2» y «%3» ordenan a la inversa %4 de %Ln par. Los grupos cuyas respuestas tienen todas la misma recompensa no enseñan nada; según ambas recompensas, son %5.</numerusform>
            <numerusform>Respuestas de «%1»: «%2» y «%3» ordenan a la inversa %4 de %Ln pares. Los grupos cuyas respuestas tienen todas la misma recompensa no enseñan nada; según ambas recompensas, son %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Varias respuestas a un mismo prompt, una por semilla, se califican con una recompensa y se comparan entre sí, como en GRPO. La definición no indica recompensas.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Aún no hay grupos. Un grupo son dos o más respuestas a un mismo prompt, con semillas distintas, que tienen una recompensa.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>recompensa media</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>longitud media, tokens</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: media %2, desviación %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Todas son iguales, así que este grupo no enseña nada.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Ventaja = (recompensa − media) / desviación, peso = ventaja / tokens.</translation>
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
        <translation>Mientras la política no se ha movido, todos los tokens pesan lo mismo. Una variante que se mide a lo largo de los tokens de la referencia muestra los pesos una vez que la política se ha convertido en ella.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Una vez que la política se ha convertido en «%1»: %2 de %Ln token de la respuesta de la referencia quedan recortados, así que no dan gradiente.</numerusform>
            <numerusform>Una vez que la política se ha convertido en «%1»: %2 de %Ln tokens de la respuesta de la referencia quedan recortados, así que no dan gradiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>semilla %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 de %Ln respuesta tiene el mismo texto.</numerusform>
            <numerusform>%1 de %Ln respuestas tienen el mismo texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Muy pocos prompts para decir si la otra ejecución reproduce esta.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>La otra ejecución reproduce esta dentro de sus intervalos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>La otra ejecución no reproduce esta. Difiere en: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Solo lectura, de %1: Moire %2 en %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Esto es una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Esto es un socket, no un archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Esto es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>El archivo ya no existe, o el enlace está roto.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>El enlace apunta a sí mismo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Compruebe el enlace y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Quítelo de la carpeta.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>El nombre del archivo no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Cambie el nombre del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Solo se examinó el primer archivo.</numerusform>
            <numerusform>Solo se examinaron los primeros %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Solo se examinó la primera carpeta.</numerusform>
            <numerusform>Solo se examinaron las primeras %Ln carpetas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Elija una carpeta más pequeña.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>No se puede abrir la carpeta: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>El enlace lleva de vuelta a una carpeta superior y no se siguió.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>No se puede leer la carpeta: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>La carpeta solo se pudo leer en parte: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Las carpetas anidadas a esta profundidad se omiten.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Solo se muestra el primer archivo de modelo.</numerusform>
            <numerusform>Solo se muestran los primeros %Ln archivos de modelo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>El modelo está dividido en más de %Ln parte.</numerusform>
            <numerusform>El modelo está dividido en más de %Ln partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Una las partes en menos archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>Falta %Ln parte: %1.</numerusform>
            <numerusform>Faltan %Ln partes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Ponga todas las partes del modelo en una misma carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>%Ln clave más</numerusform>
            <numerusform>%Ln claves más</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>No se pudo leer el encabezado del archivo.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Descargue de nuevo el archivo.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 en %Ln capa</numerusform>
            <numerusform>%1 en %Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>convolución corta, núcleo %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>gated delta rule, %1 cabezas</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, %1 cabezas</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>latente, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>agrupada, %1 cabezas para %2 de la caché</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ventana %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>sin rotación</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>lineal × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>no admitido: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>en memoria, sobran %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>justo: contexto hasta %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>desde disco: lento</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Medido aquí: la velocidad de %Ln respuesta.</numerusform>
            <numerusform>Medido aquí: la mediana de %Ln respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Estimado a partir de los bytes leídos por token y del ancho de banda de memoria medido en este equipo. Aún no se ha guardado ninguna respuesta de este modelo.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Aún no medido aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, de ellas %Ln densa</numerusform>
            <numerusform>%1, de ellas %Ln densas</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>ninguno: denso</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 enrutados, %2 usados</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 enrutados, %2 usados, %3 compartidos</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%1 de %2 grupos</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>sesgo de selección</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>renormalizado</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>escala %1</translation>
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
        <translation>Un token lee %1: %2 del archivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
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
        <translation>se puede usar, con pensamiento</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>se puede usar</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>no renormalizado</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 no se admite.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 no cabe en la memoria libre.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>El modelo necesita %1 de memoria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln modelo necesita como máximo %1 de memoria.</numerusform>
            <numerusform>%Ln modelos, cargados uno tras otro, necesitan como máximo %1 de memoria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>El servidor no enumera sus modelos.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>El servidor no enumera el modelo «%1».</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Sin log-probabilidades no se pueden distinguir sus tokens, así que no se puede mostrar su enrutamiento.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Su enrutamiento llega sin forma: indique las capas y los expertos del modelo.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>No se puede usar su enrutamiento: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>servidor %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Esto no es una dirección como https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Ponga la clave en su propio campo: una dirección se muestra y se guarda.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Omita lo que sigue a «?» o «#»: una dirección se muestra y se guarda.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Nada indica hasta dónde llega el azar: hay menos de 8 prompts, o no hay control «otra semilla», porque la referencia no muestrea o ninguna variante cambia el enrutamiento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 de %Ln experto más allá de la distribución nula de semillas: más lejos de la referencia, sobre todos los prompts, de lo que lo lleva otra semilla. Alrededor del 5&#xa0;% de estos son azar.</numerusform>
            <numerusform>%1 de %Ln expertos más allá de la distribución nula de semillas: más lejos de la referencia, sobre todos los prompts, de lo que los lleva otra semilla. Alrededor del 5&#xa0;% de estos son azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 de %Ln experto más allá de la distribución nula: las mejores respuestas los usaron más, o menos, que cuando las ventajas se intercambian dentro de sus grupos. Alrededor del 5&#xa0;% de estos son azar.</numerusform>
            <numerusform>%1 de %Ln expertos más allá de la distribución nula: las mejores respuestas los usaron más, o menos, que cuando las ventajas se intercambian dentro de sus grupos. Alrededor del 5&#xa0;% de estos son azar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>capa %1: 0</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>sorpresa</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Este es Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Esta compilación no indica ninguna página con versiones nuevas. Consulte donde la obtuvo. Moire nunca lo comprueba por sí mismo.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Las versiones nuevas se publican en esta página. Moire nunca lo comprueba por sí mismo; su navegador abriría:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>&amp;Abrir página</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Experimentos</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Atlas</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>&amp;Barra de páginas</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>&amp;Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>A&amp;cerca de Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>La base de datos es de solo lectura: se pueden leer los chats, pero no preguntar ni cambiar nada.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Moire, en %1, está usando esta base de datos. Aquí se pueden leer los chats, pero no cambiarlos hasta que se cierre allí.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>Se puede escribir de nuevo en la base de datos.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Otro programa está escribiendo en la base de datos. Moire espera; no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 no es UTF-16 válido: faltan algunos caracteres.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 se leyó como UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 no es UTF-8 válido en todas partes: faltan algunos caracteres.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 no es UTF-8, así que se leyó como Latin-1 (Windows-1252): las letras acentuadas pueden ser incorrectas.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>Solo se adjunta el texto de %1, sin sus imágenes.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 días</translation>
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
        <translation>Carpeta · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln chat</numerusform>
            <numerusform>%1, %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln mensaje</numerusform>
            <numerusform>%1 · %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>no guardado</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Se está cargando otro modelo. Espere a que termine o cancélelo primero.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Aún se están respondiendo preguntas. Espere las respuestas o deténgalas antes de abrir otro modelo.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>Aún se está leyendo el chat.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Aún no hay ningún chat que eliminar.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Esta respuesta aún no está completa. Espere a que termine o deténgala.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Este mensaje ya no se muestra.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Aún se está guardando el último cambio.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>Se está respondiendo en este chat. Espere la respuesta o deténgala.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>Aún se está guardando la respuesta. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Este motor no permite continuar a partir de una parte de la respuesta.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>No hay nada que deshacer en este chat.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>El modelo aún se está cargando.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Este mensaje no tiene respuesta.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Esto no es una pregunta.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Esto no es una respuesta.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>Esta es la primera rama.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>Esta es la última rama.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>No hay ninguna pregunta que volver a enviar.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Respuesta (editada)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. Se conserva la respuesta parcial; el modelo se recargó con menos capas en la GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. Se conserva la respuesta parcial; el modelo se recargó en la CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Memoria insuficiente: cierre otros programas, o use un modelo o un contexto más pequeño.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
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
        <translation>%1 (repetición %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Experimentos listos</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, en ejecución</translation>
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
        <translation>referencia</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>diferencia con %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, corregido</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>alrededor de %Ln prompt más lo decidiría</numerusform>
            <numerusform>alrededor de %Ln prompts más lo decidirían</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>El token ya no está.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Indique una dirección en la que escuchar, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Otros equipos pueden llegar a esta dirección: necesita una clave.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>La clave necesita al menos %Ln carácter.</numerusform>
            <numerusform>La clave necesita al menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>La clave solo puede tener letras, dígitos y signos ASCII.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>un cliente con la clave</translation>
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
        <translation>Usted</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>detenida en el límite de tokens o de contexto</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>detenida por un error</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún no guardada</translation>
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
        <translation>semilla %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>Pensando desde hace %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Pensó %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pensó</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>No hay ningún modelo abierto.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>La plantilla debe contener {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>La plantilla es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrumentos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
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
        <translation>esperado: %1</translation>
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
        <translation>log-probabilidad %1 por token</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>cortada en su límite</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Abrir como chat</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Abrir la respuesta de %1 como chat</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Respuesta de %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>prompt %1 · semilla %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>misma respuesta</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>primera diferencia: token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Esta celda aún no se ha ejecutado.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Pensamiento</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Respuesta siguiente</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Variantes mostradas</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>color: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colorear tokens según</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 de %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>repetición %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>La lectura se detuvo. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Importar sin modelo</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>todos los chats</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>solo con políticas</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>con políticas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masa del gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>por índice</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>por carga</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>por similitud</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Este modelo no tiene expertos</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>El Atlas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 es denso: cada token usa todos sus parámetros, así que no hay enrutamiento que representar. El chat muestra igualmente lo seguro que estaba de cada token, su razonamiento, la latencia, la salud y el costo, y lo que la lente lee en sus capas; los experimentos comparan sus respuestas. Para ver un mapa, elija arriba un modelo Mixture-of-Experts o importe un enrutamiento.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>No hay enrutamiento guardado con las respuestas de este modelo en estos chats. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>Aquí aparecerá el mapa de un modelo Mixture-of-Experts: qué expertos usaron sus respuestas en todos los chats juntos, para qué se elige cada uno y si dos grupos de chats difieren. Pregunte algo en el chat, importe un enrutamiento registrado por vLLM, SGLang, llama.cpp o un script (JSON, NumPy, CSV, matriz de importancia), o compare dos listas de prompts (menú de archivos).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 capas × %2 expertos, %3 por token · intervalos por remuestreo de prompts enteros · falsos descubrimientos limitados al 5&#xa0;% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 capas × %2 expertos, %3 por token · intervalos por remuestreo de chats enteros · falsos descubrimientos limitados al 5&#xa0;% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Importar enrutamiento…</translation>
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
        <translation>Dos grupos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Chats que se cuentan</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Qué muestran los colores</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Orden de los expertos</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Por similitud: los expertos elegidos en los mismos lugares están juntos</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Importar y exportar enrutamiento</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Comparar dos listas de prompts…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Exportar enrutamiento</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln respuesta)</numerusform>
            <numerusform>%1 (%Ln respuestas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (prompts)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (importado)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Resultados de un experimento</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>No se ejecutó ningún experimento</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todos los chats</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Respuestas con política de enrutamiento</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>Array NumPy [tokens, capas, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>Filas CSV: token, capa, experto, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>Líneas JSON como las escribe vLLM…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>Líneas JSON como las escribe SGLang…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>&amp;Importar enrutamiento…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Comparar dos lis&amp;tas de prompts…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Volver a &amp;leer el Atlas</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Mapa de e&amp;xpertos</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>&amp;Dos grupos de chats</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Importar enrutamiento</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Enrutamiento registrado (*.json *.jsonl *.npy *.csv *.gguf *.results);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>enrutamiento</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Matriz de importancia de llama.cpp, solo con recuentos…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Texto pegado %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Un mensaje puede tener como máximo %Ln archivo; los demás se omitieron.</numerusform>
            <numerusform>Un mensaje puede tener como máximo %Ln archivos; los demás se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 se quitó del mensaje.</translation>
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
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Leyendo %Ln archivo…</numerusform>
            <numerusform>Leyendo %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Abre su texto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Esto es solo el principio: el texto es demasiado largo para mostrarlo aquí. El modelo lo recibe completo.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Dónde están los bytes: %1</translation>
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
        <translation>Celdas</translation>
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
        <translation>La carpeta «%1» se eliminó; sus chats se conservaron.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nuevo chat</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>&amp;Buscar chats</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Mo&amp;ver a carpeta</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>Deshacer en la &amp;lista de chats</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Exportar como Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Exportar como &amp;HTML…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>Exportar como &amp;JSON con trazas…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importar chats…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nueva &amp;carpeta</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Subir carpeta</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Bajar carpeta</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>C&amp;ontraer todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Ex&amp;pandir todos los grupos</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Dejar de &amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>&amp;Eliminar carpeta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;Eliminar %Ln chat</numerusform>
            <numerusform>&amp;Eliminar %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>&amp;Eliminar chat</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nueva carpeta %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exportar aquí</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Chats (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
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
        <translation>No disponible para una respuesta de un experimento.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Título del chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>El modelo que responde; abre una lista de modelos</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Todos los modelos…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Ajustes del chat</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nuevo chat (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln archivo exportado.</numerusform>
            <numerusform>%Ln archivos exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>%Ln mensaje dañado omitido.</numerusform>
            <numerusform>%Ln mensajes dañados omitidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln chat importado.</numerusform>
            <numerusform>%Ln chats importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Ningún chat contiene «%1».</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Aún no hay chats. Un chat aparece aquí al hacerse su primera pregunta.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«%1» se eliminó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln chat eliminado.</numerusform>
            <numerusform>%Ln chats eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln archivo falló: %1</numerusform>
            <numerusform>%Ln archivos fallaron: %1</numerusform>
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
        <translation>No se pueden guardar el borrador o los ajustes de este chat: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>Lista de cha&amp;ts</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrumentos</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Comandos de preajustes</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Guardar, renombrar, eliminar, exportar e importar preajustes</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay preajustes</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Otro preajuste tiene este nombre.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>El preajuste «%1» se eliminó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importar preajuste</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar preajuste</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>El preajuste «%1» se exportó.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>El preajuste «%1» se importó. Este chat lo usa ahora.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Con lo que se dijo antes de la pregunta</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Prompts de chats</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Buscar títulos</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Chats y sus preguntas</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Desactivado: cada pregunta se hace sola, como la primera de un chat</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Añadir prompts</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Aún no hay chats.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Elija chats, o preguntas de ellos. Un chat elegido añade todas sus preguntas.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>De %Ln chat.</numerusform>
            <numerusform>De %Ln chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Con cuánta libertad se eligen las palabras. 0 toma siempre la más probable.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Elige entre este número de tokens, los más probables.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Elige entre los tokens más probables que juntos alcanzan esta probabilidad. 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Omite los tokens por debajo de esta fracción del más probable.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Prefiere tokens más o menos tan sorprendentes como se espera, hasta esta probabilidad. 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Hace menos probables los tokens de la ventana. 1 lo desactiva.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización de presencia</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Se resta una vez por cada token que aparece en la ventana. 0 la desactiva.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización de frecuencia</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Se resta cada vez que un token aparece en la ventana. 0 la desactiva.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Ventana de penalización</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>El número de últimos tokens que examinan las penalizaciones.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Máximo de tokens por respuesta</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>La respuesta termina tras este número de tokens.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Presupuesto de pensamiento</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>El modelo debe empezar su respuesta tras este número de tokens de razonamiento.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>El número de tokens que pueden tener juntos el chat y la respuesta. Se aplica al cargar un modelo.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Restablecer el valor predeterminado</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Ajustes del chat</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>Lo que se le dice al modelo antes de la primera pregunta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Según recomienda el modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatoria</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>La misma semilla, ajustes y mensajes dan la misma respuesta.
Predeterminada: aleatoria</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p y penalizaciones</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Recargar modelo</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Predeterminada: aleatoria</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Semilla no válida: indique un número de 0 a %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Queda fijado al empezar el chat. Un chat nuevo puede usar otro.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Predeterminado: ninguno</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Predeterminado: el de la página de ajustes</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Del modelo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>No hay ningún modelo abierto. El archivo de un modelo puede recomendar valores; los demás son los predeterminados.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Este modelo no recomienda nada; se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Este modelo recomienda: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>El modelo está abierto con un contexto de %Ln token.</numerusform>
            <numerusform>El modelo está abierto con un contexto de %Ln tokens.</numerusform>
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
            <numerusform>Exportando %Ln chat…</numerusform>
            <numerusform>Exportando %Ln chats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Importando %Ln archivo…</numerusform>
            <numerusform>Importando %Ln archivos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>C&amp;olorear tokens según</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colorear tokens según</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>color</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>color: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Colores de %1 a %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Comandos, modelos y chats</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
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
        <translation>Comparar respuestas</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>El prompt se responde como en este chat, y una vez más con cada cambio, con las mismas semillas. Con un solo prompt se pueden comparar las respuestas, pero no decir nada sobre otros prompts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln experto por token</numerusform>
            <numerusform>%Ln expertos por token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>expertos aleatorios</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>todos los expertos, como los elige el modelo</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>sin pensamiento</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>siempre el token más probable</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>temperatura 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Respuestas de cada una (semillas)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Crear experimento</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>como en el chat</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>No se pueden adjuntar imágenes: el modelo solo lee texto.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>El mensaje se enviará cuando se hayan leído sus archivos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Cancelar la edición (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Ajustes del chat</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Editando una pregunta. Al enviarla empieza una rama nueva.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Editando una respuesta. La respuesta del modelo se conserva en otra rama.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Archivos de texto (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Abra un modelo para preguntar algo</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje a %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>pensamiento: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>pensamiento: sin límite</translation>
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
        <translation>contexto %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>contexto de más de %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Tokens de este chat y del mensaje, sobre el tamaño del contexto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Detener la respuesta (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Intro; Mayús+Intro empieza una línea nueva</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Abrir un modelo</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>El mensaje que estaba editando ya no se muestra. Su texto se conserva.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Se descartaron los cambios del mensaje.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>La respuesta no se regeneró.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Una pregunta de otro chat es demasiado larga para el contexto. No se envió; su texto se conserva allí.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>&amp;Mostrar ese chat</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>La pregunta no se envió.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>La respuesta se detuvo antes de empezar.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>Re&amp;generar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln mensaje omitido</numerusform>
            <numerusform>%Ln mensajes omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>Los mensajes más antiguos ya no se envían al modelo, porque el contexto está lleno.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>¿Abrir esta dirección en otro programa?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Esta dirección no se puede abrir desde aquí.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>La respuesta aún no se ha guardado: %1
Se mantiene en memoria y se volverá a intentar guardarla.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>La respuesta se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln mensaje eliminado.</numerusform>
            <numerusform>%Ln mensajes eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>La carga se canceló.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Ir a los mensajes</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Ajustes del chat…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Elegir modelo…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>En otro chat, una pregunta con su razonamiento es demasiado larga para el contexto.</translation>
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
        <translation>no disponible</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Costo de un token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>costo</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>este token · media de la respuesta</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>media de la respuesta</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Lo que cuesta un token: bytes leídos, operaciones y ancho de banda, según los expertos a los que se enrutó. Se muestra para las respuestas de un chat.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>No disponible, porque no se registró el archivo de modelo de esta respuesta.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Leyendo el encabezado del modelo…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>No disponible, porque no se puede leer el archivo del modelo: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>su arquitectura no se admite</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Esperando el primer token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta respuesta se guardó sin registro de tokens.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>encapsulado y dispositivo, RAPL y NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>dispositivo, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>encapsulado, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · media de %Ln token</numerusform>
            <numerusform>%1 · media de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>De todo lo que hizo el equipo mientras tanto, incluidos otros programas</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>porque solo los administradores pueden leer el contador de energía (RAPL)</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>porque este equipo no tiene contador de energía (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>porque la respuesta acaba de empezar</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>porque la energía solo se mide mientras se transmite una respuesta, y no se guarda con ella</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>parámetros leídos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>bytes leídos</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Pesos de los expertos enrutados y de todas las demás capas, y la caché</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Una multiplicación-acumulación cuenta como dos</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>proporción del ancho de banda</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>porque no se mide el ancho de banda de la memoria del dispositivo</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>de %1/s, medido</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>porque no se registró el tiempo</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>porque aún no se ha medido el ancho de banda: al abrir la página de modelos se mide</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>un modelo denso de este tamaño</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>%1 veces los bytes</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Lo que leería un token si se usaran todos los expertos</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>expertos enrutados</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>todos los demás pesos</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Solo se leyeron %1 de los %2 expertos de una capa; %3 del modelo no se leyó.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>El modelo es denso: cada token lo lee entero.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nombre del experimento</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>Lo que pregunta el experimento, como «¿Ayuda pensar con las sumas?»</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Crear experimento</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, uno por línea</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Archivos de prompts y preguntas de chats</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>De chats…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Preguntas de chats, con lo que se dijo antes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Quitar el archivo o la pregunta</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Líneas JSON con prompt y answer, o texto con un prompt en cada línea</translation>
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
        <translation>Añadir variante</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Quitar variante</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Un número, o una lista como 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Cuántas veces se ejecuta cada semilla, para medir tiempos</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Ninguna elegida: según lo que ofrezcan los prompts</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Añadir controles: expertos aleatorios, otra semilla</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Conservar expertos y tiempos de cada token</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Para los instrumentos, que también sin ello muestran texto y probabilidades de los tokens. Los resultados ocupan varias veces más.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Archivo de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Todos los archivos (*)</translation>
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
            <numerusform>%1 = %Ln celda, sin controles.</numerusform>
            <numerusform>%1 = %Ln celdas, sin controles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Diferencia de enrutamiento</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Dónde eligió una variante otros expertos que la referencia, en cuanto ambas tengan respuestas.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>Por token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilidad</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Qué se muestra por token</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>Cuánto se alejan las variantes de la referencia a lo largo de sus respuestas, token a token. Requiere la métrica kl, y respuestas.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Muestreo por grupos</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Respuestas del grupo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>ventaja</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>leyendo: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilidad, nats</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>%Ln variante más, no mostrada</numerusform>
            <numerusform>%Ln variantes más, no mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Varias respuestas a un mismo prompt, una por semilla, se califican con una recompensa y se comparan entre sí, como en GRPO. Aún no hay grupo para este prompt.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>semilla %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln respuesta a este prompt de «%1»: recompensa media %2, desviación %3. Ventaja = (recompensa − media) / desviación, peso = ventaja / tokens.</numerusform>
            <numerusform>%Ln respuestas a este prompt de «%1»: recompensa media %2, desviación %3. Ventaja = (recompensa − media) / desviación, peso = ventaja / tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Todas las recompensas son iguales, así que este grupo no enseña nada.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Progreso del experimento</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Se detiene tras la celda en curso, para que no se pierda nada</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Detener ahora: se pierde la celda en curso, todo lo demás se conserva</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Detener el experimento</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Ejecuta lo que falta; lo conservado se mantiene</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Ejecuta todas las celdas</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Repetir %Ln paso fallido</numerusform>
            <numerusform>Repetir %Ln pasos fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>se detiene tras esta celda</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>espera a que haya un modelo abierto</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>espera al motor</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln token generado · fallidos: %2</numerusform>
            <numerusform>%1 · %Ln tokens generados · fallidos: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Buscar experimentos</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Nuevo experimento</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Abrir experimento</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Experimentos (*.json *.results *.moire);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Paquete para compartir…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Informe (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Informe (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Tabla de celdas (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Tabla de tokens (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Array NumPy de celdas…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Archivo NumPy con todo…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Informe (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Todo, por celda (líneas JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Resultados (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Comparar con otra ejecución…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparar con otra ejecución</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Experimentos (*.moire *.json *.results);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Nuevo experimento con esta definición</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Este experimento está en ejecución. Deténgalo antes de quitarlo.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>El experimento se quitó, con sus resultados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Contenido del panel lateral</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>La variante con la que se comparan las demás. Las métricas entre dos respuestas se miden además de la referencia propia de la definición.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Lo que espera, lo que ve, lo que concluye. Se conserva con los resultados.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>Abrir e&amp;xperimento…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>&amp;Ejecutar experimento</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>&amp;Pausar experimento</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>&amp;Nuevo experimento…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>Añadir &amp;una variante al experimento…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Experimentos listos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln paso falló. El motivo está en las respuestas; los demás se conservan.</numerusform>
            <numerusform>%Ln pasos fallaron. Los motivos están en las respuestas; los demás se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln prompt añadido. «Continuar» lo ejecuta.</numerusform>
            <numerusform>%Ln prompts añadidos. «Continuar» los ejecuta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Añadir %Ln prompt…</numerusform>
            <numerusform>Añadir %Ln prompts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Añadir prompts al experimento…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Un experto</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Seleccione una celda del mapa para ver los tokens para los que se elige su experto, con lift, intervalo y número, lugares de sus chats, los pesos del gate y los expertos con los que se elige.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Evitar este experto en el chat</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Se elige, pero se omite su salida</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forzado</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Elegirlo para cada token</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Sesgo…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Elegirlo más o menos a menudo</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Tokens para los que se elige</translation>
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
        <translation>se replica</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Para qué se elige</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Gates más altos</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Qué lugares</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Lugares donde se eligió</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>En contexto</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Peso del gate</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>tokens que lo eligieron</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Expertos con los que se elige</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>× independencia</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Elegido junto con</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Leyendo todos los tokens…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>no confirmado</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>muy pocos chats</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Capa %1, experto %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>proporción %1</translation>
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
        <translation>muy pocos tokens para concluir</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>sin intervalo: menos de %Ln chat</numerusform>
            <numerusform>sin intervalo: menos de %Ln chats</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>El intervalo del 95&#xa0;% se obtiene remuestreando chats enteros, porque los tokens de un mismo chat no son independientes.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>lím. inferior</translation>
    </message>
    <message>
        <source>high</source>
        <translation>lím. superior</translation>
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
        <translation>No se registraron los id de los tokens.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Ningún token aparece con frecuencia suficiente para probarlo: %1 veces en %2 chats.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Falsos descubrimientos limitados al 5&#xa0;% (Benjamini–Hochberg) sobre %1 tokens probados para este experto; %2 se confirman, %3 eran demasiado raros. Se replica: en ambas mitades de los chats.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>elegido como</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>gate</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>gate más alto</translation>
    </message>
    <message>
        <source>random</source>
        <translation>al azar</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, gate %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>No se registraron los textos.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Nunca se eligió.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>No se registraron los pesos del gate.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>No se registró qué elecciones pertenecen a un mismo token.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Un token elige un solo experto de esta capa.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Nada se espera con frecuencia suficiente para concluir.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Tokens que eligieron ambos, respecto a lo que darían elecciones independientes. Intro muestra ese experto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Tokens que se cuentan</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Qué muestran los colores</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masa del gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Orden de los expertos</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>por índice</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>por carga</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>por similitud</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Por similitud: los expertos elegidos para los mismos tokens están juntos</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Respuesta con la que comparar</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>capa %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Volver a mostrar todas las capas</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Mostrar solo esta capa, como barras</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>menos la respuesta %1 de su rama</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>menos la respuesta %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>expertos</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 de %Ln token leído</numerusform>
            <numerusform>%L1 de %Ln tokens leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln token · %1 de %2</numerusform>
            <numerusform>%Ln tokens · %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Tokens con rutas · expertos por token y capa</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Leyendo las respuestas de este chat…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Qué expertos se eligieron: una fila por capa de expertos, una columna por experto. Se llena mientras responde un modelo Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>No hay enrutamiento guardado con esta respuesta: su modelo es denso, o se respondió sin traza.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Este modelo es denso: cada token usa todos sus parámetros, así que no hay expertos que elegir.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>Las dos respuestas son de modelos con capas o expertos distintos, así que no hay diferencia que mostrar.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>No se pueden leer los tokens: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Esperando el primer token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>No hay enrutamiento guardado con estos tokens.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Seleccione una celda para ver sus cifras. Con contorno: los expertos del token seleccionado.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Capa %1, experto %2&lt;/b&gt; · proporción %3&#xa0;% (uniforme %4&#xa0;%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>otra respuesta %1&#xa0;% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: muy pocos tokens</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>solo de este chat, sin replicar</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>Intervalo del 95&#xa0;%, suponiendo que los tokens son independientes. Los de un mismo chat no lo son, así que la incertidumbre real es mayor. Rayado: menos de cinco elecciones por experto en la capa, o una diferencia dentro de 1,96 errores estándar. Solo por azar, alrededor de una celda de cada veinte los supera.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmética</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Lógica</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Ordenación</translation>
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
        <translation>Sobre sí mismo</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Abrir un modelo</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Pregunte algo</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>El modelo se está cargando</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>No hay ningún modelo abierto</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Mientras el modelo responde, los paneles de la derecha muestran qué expertos se usan para cada token y cuánto tarda. Todo queda en este equipo.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny es un modelo pequeño que viene con este programa. Elija un prompt para leerlo y cambiarlo antes de enviarlo, o escriba el suyo. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Las preguntas, y el chat que las precede, se envían a %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Abra un modelo para chatear con él. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Cabe en la memoria de este equipo: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>En la memoria de este equipo caben modelos GGUF de hasta unos %1.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Los modelos son archivos GGUF. La página de modelos muestra cuáles caben en este equipo.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>«%1» ya no se vigila; sus archivos quedan intactos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>No se vigila ninguna carpeta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Formato de chat</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>Usar otro &amp;formato de chat hasta que se abra otro modelo:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>&amp;Responder con este formato</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Expertos de las mejores respuestas</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Qué expertos usaron más las mejores respuestas, en cuanto las respuestas de un grupo tengan recompensas distintas.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>proporción por ventaja</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Recompensa al lado</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>al lado</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Recompensas por variante</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>recompensa</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>longitud media, tokens</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>grupos que no enseñan nada</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Recompensa por grupo</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>La recompensa media de las respuestas a cada prompt, en cuanto las haya.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Longitud por grupo</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>La longitud media de las respuestas a cada prompt, en cuanto las haya.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Respuestas de un grupo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>ventaja</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>rangos</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>peso de un token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Peso por token</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Con qué peso cuenta cada token en el objetivo recortado, para una respuesta de la referencia que está en un grupo.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Este prompt no tiene grupo: necesita dos respuestas con recompensa. Elija otro en los gráficos.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Filtrar chats</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>Hacia A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>Hacia B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Los chats seleccionados; tecla %1 en la lista</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>carpeta hacia A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>carpeta hacia B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Listas de prompts…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Dos listas de prompts que lee el modelo abierto, en lugar de chats</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Sin carpetas</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Secuencia %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>en ningún grupo</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Diferencias entre los grupos</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Forme dos grupos de chats y compare. Por encima de 0: B usa más el experto.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Expertos que difieren</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>proporción A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>proporción B</translation>
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
        <translation>Crear una política</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>low</source>
        <translation>lím. inferior</translation>
    </message>
    <message>
        <source>high</source>
        <translation>lím. superior</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Intercambiando las etiquetas de prompts enteros…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Intercambiando las etiquetas de chats enteros…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>¿Usan expertos distintos dos grupos de chats? Ponga chats en A y B. Nada se llama tema: se muestra qué expertos difieren, y cuánto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln experto difiere</numerusform>
            <numerusform>%Ln expertos difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>falsos descubrimientos limitados al 5&#xa0;% sobre %1 probados, %2 demasiado raros (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>nula: las %1 asignaciones de etiquetas de prompts enteros</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>nula: %1 asignaciones de etiquetas de prompts enteros</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>nula: las %1 asignaciones de etiquetas de chats enteros</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>nula: %1 asignaciones de etiquetas de chats enteros</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>con tan pocos en cada grupo no se puede demostrar que difiera un solo experto: el menor p posible es %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln experto que B usa más</numerusform>
            <numerusform>%Ln expertos que B usa más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln experto que A usa más</numerusform>
            <numerusform>%Ln expertos que A usa más</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Desactivar: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Silenciar: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>Sesgo…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>pico de entropía</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>colapso de entropía</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>colapso del enrutamiento</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>atasco</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>valor no finito</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>razonamiento sin fin</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Los últimos tokens se repiten.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>El modelo está de pronto mucho menos seguro que en los tokens anteriores.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>El modelo lleva mucho tiempo seguro de cada token.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>La mayoría de las capas eligen casi los mismos expertos para cada token.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>El token tardó mucho más que los anteriores.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Una probabilidad, una entropía o un peso del gate no es un número finito.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>El razonamiento es muy largo, o ha usado la mayoría de los tokens de la respuesta.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Falsas alarmas con texto corriente, %1: %2 por millón de tokens [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Falsas alarmas con texto corriente: sin medir.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Entropía de las proporciones de los expertos por capa, y la entropía esperada por azar para este número de tokens</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Uso de los expertos</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Entropía de las proporciones de los expertos por capa</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Anomalías que detienen una respuesta</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>detener la respuesta ante…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>se detiene ante %Ln anomalía</numerusform>
            <numerusform>se detiene ante %Ln anomalías</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>La respuesta se detuvo por una anomalía: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalía</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primer token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>último token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>entropía por capa</translation>
    </message>
    <message>
        <source>health</source>
        <translation>salud</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalías</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>esta respuesta · %Ln token</numerusform>
            <numerusform>esta respuesta · %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta respuesta se guardó sin registro de tokens.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Con qué uniformidad usa el enrutador los expertos, comparado con el azar, y anomalías halladas mientras responde un modelo: bucles, atascos, picos de entropía, colapso del enrutamiento.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>enrutador</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>porque el modelo es denso</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>porque no hay enrutamiento guardado con esta respuesta</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>muy pocos tokens</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>entropía del enrutador</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 de %2 nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>De las proporciones de los expertos, media sobre las capas; como máximo el logaritmo de su número</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>carga, máximo sobre media</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Proporción del experto más usado respecto a la media, en la capa más desigual</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>expertos usados</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>por azar %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Expertos elegidos al menos una vez, y el número esperado por azar para este número de tokens</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>casi empates (margen &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Elecciones que el enrutador estuvo a punto de hacer de otro modo, de todas las capas y tokens</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>casi empates</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>porque no se registran las puntuaciones de los expertos no elegidos</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>valores no finitos</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>esta respuesta</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>esperado por azar</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropía, nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>repetición: «%1»</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>pico de entropía: %1 nats por encima de los tokens anteriores</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>colapso de entropía: %1 nats de media</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>colapso del enrutamiento: en %1 de las capas</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>atasco: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>un valor no es finito</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>el razonamiento no termina</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Ninguna por ahora</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>El archivo se ha eliminado, movido o renombrado. El modelo se puede usar hasta que se libere.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>El archivo se ha eliminado, movido o renombrado.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 sin calcular</translation>
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
        <translation>leído sin ejecutar nada</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>El hash del archivo se calcula tras la primera respuesta del modelo.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Se está cargando otro modelo.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Cancela la carga del otro modelo.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Este modelo no se puede ejecutar.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>En una &amp;ventana aparte</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Guardar como imagen o datos</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Imagen PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Dibujo SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabla CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Array NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>router</source>
        <translation>enrutador</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>expertos</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>denso</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>muestreo</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>en: %1, causa desconocida</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>causa desconocida</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>un experto no estaba en memoria: %Ln fallo de página</numerusform>
            <numerusform>un experto no estaba en memoria: %Ln fallos de página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln fallo de página</numerusform>
            <numerusform>%Ln fallos de página</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>la base de datos estuvo escribiendo %1</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilidad, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropía, nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>prefill de la solicitud de otro programa: %Ln token</numerusform>
            <numerusform>prefill de la solicitud de otro programa: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>se estaba respondiendo a la solicitud de otro programa</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 está en una ventana aparte.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traer de vuelta</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Todos los instrumentos están cerrados. Se abren en el menú Instrumentos.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Otros instrumentos</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Expertos</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>En una ventana aparte, o de vuelta</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1 en una ventana aparte, o de vuelta</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Instrumento en una ventana aparte, o de vuelta</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>Token si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>Token &amp;anterior</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>Detener el &amp;pensamiento ahora</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Razonamiento</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latencia</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Sal&amp;ud</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Costo</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Repro&amp;ducción</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>L&amp;ente</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Este &amp;instrumento en una ventana aparte, o de vuelta</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Milisegundos de cada token</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Cuánto tardó cada token, por etapa. Las barras aparecen mientras responde un modelo.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta respuesta se guardó sin registro de tokens.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
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
        <translation>de ellos, %1 antes del prompt</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Los percentiles y la velocidad son de los tokens posteriores al primero</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>espera de %1: carga de un modelo</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>espera de %1: otras respuestas</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>espera de %1: trabajo en segundo plano</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>espera de %1: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>de ellos, servidor %1, red %2</translation>
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
        <translation>atención</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>experto %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>expertos compartidos</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>parte densa</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilidad %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: probabilidad %2, logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: probabilidad %2, rango %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 «%2» %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Probabilidad del token que siguió, como si el modelo terminara tras esta capa</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Cada experto con el token mostrado cuyo logit más cambia</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>el flujo dice</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>este token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>sus expertos suman</translation>
    </message>
    <message>
        <source>then</source>
        <translation>luego</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
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
        <translation>suma al logit</translation>
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
        <translation>Capas, y los tokens que representa el flujo</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Lo que las partes de la capa suman a los logits</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>lente por partes</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>La lente lee el flujo residual después de cada capa, como si el modelo terminara ahí. Pregunte algo primero.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Espere al final de la respuesta.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Haga clic en una palabra de la respuesta para ver, capa por capa, qué tokens representaba el flujo residual antes de ella, y qué sumó cada experto elegido.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Abra el modelo que dio esta respuesta: la lente la evalúa de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>¿Qué tokens representaba cada capa antes de «%1», y qué sumó cada experto elegido? Esto evalúa de nuevo %Ln token. Está disponible en todos los backends; este modelo se ejecuta en %2.</numerusform>
            <numerusform>¿Qué tokens representaba cada capa antes de «%1», y qué sumó cada experto elegido? Esto evalúa de nuevo %Ln tokens. Está disponible en todos los backends; este modelo se ejecuta en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Leer capas</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Evaluando la respuesta hasta el token: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Los expertos de aquí son los que llevaron a este token; el instrumento Token muestra los que lo leen.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>No se leyeron las capas. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token «%1» · posición %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Capa %1: suma a los logits</translation>
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
        <translation>%1, de un experimento</translation>
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
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>El modelo abierto no puede usar estos expertos: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Mapa de expertos</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Capas de arriba abajo, expertos de izquierda a derecha. Claro: elegido más a menudo. Rayado: muy pocos tokens para concluir.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Equilibrio por capa</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>máx. / media</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Proporción del experto más usado de la capa respecto a la media. 1: todos se usan por igual.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>De una capa a la siguiente</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Reutilización por el token siguiente</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>banda: azar</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Proporción de los expertos de un token que también eligió el token anterior. La banda es k / expertos, lo que da un enrutamiento aleatorio.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Curva de caché</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>masa del gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>cobertura: %1 de %2 elegidos al menos una vez</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · por azar %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>reutilización</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>expertos conservados</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>tasa de aciertos</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>menos recientes (LRU)</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>más usados</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>enrutamiento aleatorio</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90&#xa0;% con %Ln experto conservado</numerusform>
            <numerusform>90&#xa0;% con %Ln expertos conservados</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>no se alcanza el 90&#xa0;%</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Con qué frecuencia estaría un experto en memoria si se conservaran tantos de cada capa, según este enrutamiento. Cada respuesta empieza sin nada conservado. Más usados: los expertos que más usan estas mismas respuestas; es lo máximo que podría alcanzar un conjunto fijo.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>No se registró el orden de los tokens, así que esto no se sabe.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Leyendo todos los tokens…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Demasiados expertos por capa: sus pares no caben en 1 GiB.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>El modelo tiene una sola capa de expertos.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · banda: a %Ln token de distancia</numerusform>
            <numerusform>bits · banda: a %Ln tokens de distancia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Información mutua: cuánto dicen los expertos de una capa sobre los que el mismo token elige en la capa siguiente. La banda es lo mismo entre tokens a %Ln token de distancia, es decir, lo que las capas comparten solo porque las respuestas difieren.</numerusform>
            <numerusform>Información mutua: cuánto dicen los expertos de una capa sobre los que el mismo token elige en la capa siguiente. La banda es lo mismo entre tokens a %Ln tokens de distancia, es decir, lo que las capas comparten solo porque las respuestas difieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Copiar &amp;mensaje</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copiar mensaje como Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Copiar mensaje con razonamiento</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Deshacer la eliminación de mensajes</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>&amp;Detener respuesta</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>Edi&amp;tar mensaje</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>Re&amp;generar respuesta</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>Regener&amp;ar con</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Continuar respuesta</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>Ver&amp;sión anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>Ve&amp;rsión siguiente</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Abrir como chat nuevo</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Detalles del mensaje…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Eliminar mensaje y lo &amp;que sigue</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>No hay ningún mensaje elegido.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Solo las respuestas tienen razonamiento.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>El prompt de sistema forma parte de los ajustes del chat.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Elija una pregunta o una respuesta para comparar.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Esta respuesta no tiene pregunta.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar se&amp;lección</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>Muestreo &amp;voraz (temperatura 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>Temperatura más &amp;alta (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Otra &amp;semilla</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Detalles del mensaje</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Caracteres de razonamiento</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>El texto de esta respuesta se cambió a mano.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>aún sin calcular</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>el límite de tokens o de contexto</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>una detención</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Tokens de pensamiento</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens del prompt</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Tokens del prompt en caché</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tiempo hasta el primer token</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Velocidad del prompt</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Velocidad de respuesta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Política de enrutamiento</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>según se entrenó el modelo</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versión del programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>servidor %1, red %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>no disponible en este motor</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Hasta el primer token</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Hasta el último token</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Intro envía el mensaje, Mayús+Intro empieza una línea nueva.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Buscar en los metadatos</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>El archivo no tiene metadatos.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Ninguna clave ni valor coincide.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Ningún modelo seleccionado</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Seleccione un modelo para ver qué hay en su archivo.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Texto de la plantilla</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Todos los metadatos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Dónde están los bytes</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Plantilla y tokenizador</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Cuantización</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Activos por token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Expertos por capa</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Enrutador</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Caché con %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>expertos</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Este modelo no se puede ejecutar.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Todos los metadatos (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Integrados</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>En servidores</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, integrado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln parte</numerusform>
            <numerusform>%1, %Ln partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>El archivo del modelo abierto se ha eliminado, movido o renombrado. El modelo se puede usar hasta que se libere.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta vigilada</numerusform>
            <numerusform>%Ln carpetas vigiladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Ningún modelo coincide con «%1».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Hay %Ln problema más.</numerusform>
            <numerusform>Hay %Ln problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>&amp;Abrir modelo…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Añadir &amp;carpeta de modelos…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>Añadir ser&amp;vidor…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>&amp;Reexaminar modelos</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>Car&amp;gar el modelo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Liberar modelo</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>&amp;Mostrar modelo en su carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>C&amp;opiar la ruta del modelo</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>&amp;Quitar modelo de la lista</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>&amp;Filtrar modelos</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>I&amp;nspector de modelos</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Abrir modelo</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>Modelos GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Añadir carpeta de modelos</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>«%1» no existe o no se puede acceder.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>«%1» se quitó de la lista; el archivo queda intacto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>El modelo abierto sigue ejecutándose con la ubicación con la que se cargó.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recargar ahora</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>La carga se canceló; el modelo que estaba abierto lo sigue estando.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>La carga se canceló. No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Sus propios modelos</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Añada una carpeta con archivos GGUF. Moire lee lo que dicen sus encabezados, muestra cuáles caben en este equipo y vigila los cambios de la carpeta. Nada se copia ni se cambia. Una carpeta soltada aquí se añade; un archivo se abre.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>No se descarga nada sin que usted lo pida · &lt;a href=&quot;network&quot;&gt;qué se conectaría y adónde&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln aviso anterior</numerusform>
            <numerusform>%Ln avisos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Ningún comando, modelo o chat coincide.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Guardar como imagen o tabla</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Imagen PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Dibujo SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabla CSV…</translation>
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
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Tipo de caché</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Tokens de prompt y respuesta que el modelo puede ver.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Tipo de las claves y los valores que se conservan para cada token: Q8_0 ocupa alrededor de la mitad de memoria que F16, F32 el doble.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Hilos que calculan en la CPU.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Contexto %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Contexto auto</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Caché %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>Hilos auto</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>Hilos %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln capa</numerusform>
            <numerusform>GPU, %Ln capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln capa</numerusform>
            <numerusform>CPU, %Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>sin GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Necesita %1 de los %2 libres.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Necesita %1, pero solo hay %2 libres: elija un contexto de %Ln token como máximo.</numerusform>
            <numerusform>Necesita %1, pero solo hay %2 libres: elija un contexto de %Ln tokens como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Necesita %1, pero solo hay %2 libres: se leerían pesos del archivo para cada token.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>El enrutador elige otro experto en lugar del seleccionado</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>El experto seleccionado se elige como antes, pero se omite su salida</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forzado</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>El experto seleccionado se elige siempre</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Se suma a la puntuación que el enrutador da al experto seleccionado, antes de la elección</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Número de expertos por token, y expertos aleatorios, en todas las capas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln experto por token, como el modelo</numerusform>
            <numerusform>%Ln expertos por token, como el modelo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln experto por token</numerusform>
            <numerusform>%Ln expertos por token</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Expertos aleatorios</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>El modelo abierto no tiene expertos</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Experto %1 de la capa %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: seleccione primero un experto</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 inactivo</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 mudo</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 forzado</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 sesgo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln regla de enrutamiento</numerusform>
            <numerusform>%Ln reglas de enrutamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln experto por token</numerusform>
            <numerusform>%Ln expertos por token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>expertos aleatorios, semilla %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Política de enrutamiento de este chat, para sus próximas respuestas</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Política de enrutamiento: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Borrar la política de enrutamiento</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>expertos aleatorios</translation>
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
        <translation>Pone el prompt en el campo de mensaje</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Cada prompt es un mensaje de un chat</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Leer y comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Comparar dos listas de prompts</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>¿Usa el modelo otros expertos para los prompts de A que para los de B? Lee todos los prompts sin responderlos. La distribución nula intercambia las etiquetas de prompts enteros, así que ponga diez o más en cada lista.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Prompts de A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Escribe un poema sobre la lluvia.
Escribe un poema sobre un faro.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Prompts de B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>¿Por qué es azul el cielo?
¿Qué es una semivida?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>En el formato de chat del modelo. Si no, como texto sin formato.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens leídos</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>No se leyeron los prompts. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Texto con un prompt por línea, o líneas JSON con &quot;prompt&quot;, &quot;question&quot; o &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 de un archivo</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, uno por línea</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Un prompt por línea, por ejemplo:</translation>
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
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Abra primero un modelo en la página de modelos.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>El modelo abierto es denso: no tiene expertos que comparar. Abra un modelo Mixture-of-Experts.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>lista %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 y %2</translation>
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
        <translation>Contando tokens…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Añadir prompts</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, uno por línea</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Un prompt por línea</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Archivos de prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Líneas JSON con prompt y answer, o texto con un prompt en cada línea</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Archivo de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln prompt nuevo. Los que el experimento ya contiene se omiten.</numerusform>
            <numerusform>%Ln prompts nuevos. Los que el experimento ya contiene se omiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>nombre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
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
        <translation>Prompts lado a lado</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Un experimento responde los mismos prompts con varios ajustes, y dice qué difiere, cuánto y con qué certeza. Estos se ejecutan en minutos con el modelo integrado; cada uno responde una pregunta.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Abrir una definición…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Guarda una copia de este experimento y la muestra</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Razonar con</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Plantilla en la que se entrega el razonamiento</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>El modelo que responde</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Razonar con %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Ese modelo piensa primero en la pregunta. El modelo abierto responde después a este texto, en el que se sustituyen {question} y {reasoning}. Los modelos de este equipo se cargan junto al abierto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Detener el pensamiento ahora</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Pasos del razonamiento</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
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
        <translation>confianza</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Pasos del razonamiento, como tabla</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>Cuánto difieren los expertos de tramos vecinos de 16 tokens: 0 si son los mismos, 1 si no tienen ninguno en común. La deriva entre pasos solo es significativa si supera la deriva dentro de los pasos.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Termina el razonamiento; el modelo da entonces su respuesta</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>deriva del enrutamiento</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Los pasos del razonamiento, con tokens, segundos y confianza. Aparecen cuando un modelo piensa antes de responder.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Esta respuesta se dio sin razonamiento.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 de %Ln token · %2 s</numerusform>
            <numerusform>%L1 de %Ln tokens · %2 s</numerusform>
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
        <translation>Deriva del enrutamiento: no disponible, porque no hay enrutamiento guardado con esta respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Deriva del enrutamiento: no disponible, porque el razonamiento supera %Ln token.</numerusform>
            <numerusform>Deriva del enrutamiento: no disponible, porque el razonamiento supera %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Deriva del enrutamiento: leyendo los tokens…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Deriva del enrutamiento: muy pocos pasos de 32 tokens o más para comparar.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Deriva del enrutamiento: entre pasos %1 (N %2), dentro de los pasos %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>«%1» %2 veces seguidas</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (repite el paso %2)</translation>
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
        <translation>Enrutamiento</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>Qué se compara a lo largo de los tokens de la primera respuesta</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL por token</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>diferencia de enrutamiento</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>primera diferencia</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>mismos tokens</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Qué produjo el cambio, junto a su control y a otra semilla</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Pregunte algo primero: después se puede volver a dar una respuesta con otro enrutamiento.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Espere al final de la respuesta.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Abra el modelo que dio esta respuesta para reproducirla.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Cambie primero el enrutamiento: seleccione un experto en el mapa y desactívelo, siléncielo o fuércelo.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>reproducción</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>ejecuciones de la reproducción</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>reproducción de rutas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Reproduciendo con %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>La respuesta no se reprodujo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, a lo largo del %Ln token de la primera respuesta. La respuesta nueva se conserva como rama.</numerusform>
            <numerusform>%1, a lo largo de los %Ln tokens de la primera respuesta. La respuesta nueva se conserva como rama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Vuelve a dar esta respuesta con %1, y compara.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>primera diferencia: token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>mismo texto</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>control: %1</translation>
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
        <translation>%1, a lo largo de los tokens de la primera respuesta</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>sin control</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>otra semilla (nula)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>El mismo cambio en otro experto de la capa, extraído de los que usó esta respuesta</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Cuánto cambia el texto por azar. A lo largo de los mismos tokens, una semilla no cambia nada.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>El texto es el mismo.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>Desde el token %1
antes: %2
después: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilidad, nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>tras el cambio, nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>control: log-probabilidad, nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>control: KL, nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>control: diferencia de enrutamiento</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>política de enrutamiento</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>KL media, nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>Δ log p medio</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>diferencia de enrutamiento media</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>forzar estas rutas en</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Reproducción de rutas</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Otra cuantización, u otro modelo con las mismas capas y expertos</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>mismos expertos</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>mismo primer experto</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Hasta qué punto el modelo habría elegido los mismos expertos, por capa</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Las rutas de una respuesta se pueden forzar en otra cuantización: ¿hasta qué punto habría elegido por sí misma los mismos expertos?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Espere al final de la respuesta.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>No hay enrutamiento guardado con esta respuesta.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abra primero un modelo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (dio esta respuesta)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>Ningún modelo de esta forma en la biblioteca</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Forzando las rutas en %1: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Las rutas no se forzaron. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 habría elegido por sí mismo %2 de los expertos (%3 por azar), sobre %Ln token. Log-probabilidad media de la respuesta: %4 nats tal como se dio, %5 con estas rutas.</numerusform>
            <numerusform>%1 habría elegido por sí mismo %2 de los expertos (%3 por azar), sobre %Ln tokens. Log-probabilidad media de la respuesta: %4 nats tal como se dio, %5 con estas rutas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Elija un modelo de la misma forma: las rutas de esta respuesta se fuerzan en él y se comparan con lo que habría elegido por sí mismo.</translation>
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
        <translation>Diferencia de enrutamiento</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Expertos según la certeza de su diferencia</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>capa.experto</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>diferencia de proporciones</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corregido</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>elecciones</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Dónde eligió una variante otros expertos que la referencia, en cuanto ambas tengan respuestas. La variante se elige en la tabla.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Inactivo: el experto nunca se elige. Mudo: se elige, pero se omite su salida. Forzado: se elige siempre. Sesgo: se cambia su puntuación.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forzado</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>capa, o *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>experto, desde 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>suma, como 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Quitar esta regla</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Regla %1: qué hace</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Regla %1: capa</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Regla %1: experto</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Regla %1: suma a la puntuación</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>regla %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>no disponible en este motor</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Cambiar servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>por ejemplo «Clúster»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>La clave la guarda el servicio de secretos del sistema. Si no lo hay, se mantiene en memoria hasta que se cierre Moire.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>el primero del servidor</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera de una respuesta</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Espera entre fragmentos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Pedir log-probabilidades y alternativas</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Pedir expertos enrutados (los tokens se muestran entonces al final de la respuesta)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Enumera los modelos del servidor y pide una respuesta de pocos tokens.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>de ellas densas, al principio</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Expertos por capa</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Expertos por token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Esta conexión no está cifrada: quien esté en medio puede leer los chats y la clave.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>sí, con %Ln alternativa</numerusform>
            <numerusform>sí, con %Ln alternativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
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
        <translation>Primer fragmento tras</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Log-probabilidades</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Expertos enrutados</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenización</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>El servidor respondió.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Hay demasiados servidores. Quite uno primero.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>La clave de «%1» la guarda el servicio de secretos del sistema.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>No hay servicio de secretos: la clave de «%1» se mantiene en memoria hasta que se cierre Moire.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Tiempos propios</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>En servidores</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>«%1» se quitó, con su clave. Sus chats permanecen.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>«%1» aún no tiene modelo. Pruebe el servidor para elegir uno.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Dejar de dar servicio a otros programas</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>&amp;Dar servicio a otros programas…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>no se da servicio a otros programas</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>servicio activo, pero no se pueden guardar los chats</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>otros programas esperan un modelo</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>servicio en %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%1 en servicio en %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Guardar como chats lo que preguntan y reciben</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Dar servicio a otros programas</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>Los programas que hablan las interfaces de OpenAI o Anthropic pueden usar el modelo abierto, en un contexto propio. El servidor está siempre apagado al iniciarse Moire.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>ninguna: solo programas de este equipo</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>En la carpeta «%1» de la lista de chats, con trazas. Si no, no se guarda nada.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>Los clientes usan la dirección %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Se inicia en cuanto haya abierto un modelo de este equipo.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatoria</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Predeterminado: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>No se pueden leer los ajustes de %1: compruebe sus permisos. Los cambios no se guardan.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Algunos ajustes de %1 están dañados. Ahora tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Algunos ajustes de %1 están dañados. Ahora tienen sus valores predeterminados; el archivo se conservó como %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>No se pueden guardar los ajustes en %1: compruebe la carpeta y el disco.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>&amp;Buscar en los ajustes</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>&amp;Qué se conectaría y adónde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Claro u oscuro, o lo que use el escritorio.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>El contraste alto tiene bordes y texto más marcados.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>El movimiento reducido detiene las barras y los menús que se mueven.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Estos ajustes se aplican al cargar un modelo.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Dónde se calculan los modelos; en automático se usa una GPU si la hay.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>Detectando…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Backend detectado CPU CUDA GPU procesador tarjeta gráfica detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Capas en la GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Cuántas capas del modelo se ejecutan en la GPU; las demás se ejecutan en la CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>tantas como quepan</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Hilos que calculan en la CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>uno por núcleo</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Carpetas de modelos</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Carpetas cuyos archivos GGUF se muestran en la página de modelos.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Carpetas de modelos vigiladas añadir agregar quitar Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Los chats, los ajustes y las mediciones quedan en este equipo, y solo usted puede leerlos.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Datos base de datos chats ajustes carpeta abrir Data database settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire no se conecta a nada que usted no haya añadido. Esto es lo que se conectaría, y adónde:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Red conexión internet descargas enlaces imágenes actualizaciones estadísticas privacidad Network connect downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>A ninguna parte: se abren desde este equipo, y no se descarga nada.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>A ninguna parte: las preguntas se responden y se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Se guardan en este equipo. Las preguntas van a uno de los servidores de abajo solo mientras usted lo usa.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Experimento «%1»</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, mientras lo ejecuta.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>A ninguna parte: %1 no está entre los servidores que añadió.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Enlaces en respuestas</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>La dirección que se muestra, en su navegador, solo después de que usted acepte.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Imágenes en respuestas</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>A ninguna parte: no se cargan.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Una página en su navegador, solo después de que usted acepte (Ayuda, Buscar actualizaciones).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Estadísticas e informes de fallos</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>A ninguna parte: no se envía ninguno.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>El modelo abierto sigue ejecutándose con los ajustes con los que se cargó.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recargar ahora</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Ningún ajuste coincide con «%1».</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>El idioma de todos los textos, números y fechas.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, cuando lo prueba, y con cada pregunta mientras lo usa o lo hace razonar.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, en su navegador, solo después de que usted acepte (Ayuda, Buscar actualizaciones).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Campo de mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Mensaje anterior o siguiente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Recorrer los tokens</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>procesando el prompt: %L1 de %Ln token</numerusform>
            <numerusform>procesando el prompt: %L1 de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>esperando la respuesta en otro chat</translation>
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
        <translation>las preguntas van a %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · sin conexión</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>ningún modelo abierto · sin conexión</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln byte %1</numerusform>
            <numerusform>%Ln bytes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → recorrer</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>Cuánto más puntuó el enrutador al más bajo de los expertos elegidos que al primero que omitió. Por debajo de 0,01, la elección bien podría haber sido otra.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Expertos del token por capa</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Tokens más probables en esta posición</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>expertos del token</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>tokens de la respuesta</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Muestra un token de una respuesta: su probabilidad, las alternativas y qué expertos lo produjeron.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta respuesta se guardó sin registro de tokens.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Haga clic en una palabra de la respuesta, o use las teclas de flecha, para ver su probabilidad, las alternativas y qué expertos la produjeron.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Leyendo el token…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>No se puede leer el token: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
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
        <translation>Probabilidad %1, entropía %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Probabilidad de este token, y entropía de la distribución de la que se extrajo, antes de temperatura y filtros</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>sin id de este motor</translation>
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
        <translation>rango superior a %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>razonamiento</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>forzado, no extraído</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>extraído</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>generado por %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Intro o doble clic: otra respuesta que continúa desde este token</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(texto no guardado)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, probabilidad %2, extraído</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilidad %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Margen del enrutador: no disponible, porque con este token no se registran las puntuaciones de los expertos no elegidos.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Margen del enrutador: el menor %1, en la capa %2; ningún casi empate</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Margen del enrutador: %Ln casi empate, en la capa %1</numerusform>
            <numerusform>Margen del enrutador: %Ln casi empates, en las capas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Tiempos por etapa: no registrados para este token.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Evaluado en ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Servidor %1 ms · red %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Editar el mensaje</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Permanecen en el chat, pero ya no se envían al modelo.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Vuelve a cargar el modelo con un contexto mayor.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>El chat y este mensaje ocupan %Ln token, pero en el contexto caben %1. No se envió nada.</numerusform>
            <numerusform>El chat y este mensaje ocupan %Ln tokens, pero en el contexto caben %1. No se envió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>El chat y este mensaje ocupan más de %Ln token, pero en el contexto caben %1. No se envió nada.</numerusform>
            <numerusform>El chat y este mensaje ocupan más de %Ln tokens, pero en el contexto caben %1. No se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>El mensaje por sí solo es demasiado largo para este modelo: acórtelo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;Olvidar el mensaje más antiguo</numerusform>
            <numerusform>&amp;Olvidar los %Ln mensajes más antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>Contexto &amp;mayor: %Ln token (%1)</numerusform>
            <numerusform>Contexto &amp;mayor: %Ln tokens (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>La pregunta con el razonamiento ocupa %Ln token, pero en el contexto caben %1. El razonamiento se conserva.</numerusform>
            <numerusform>La pregunta con el razonamiento ocupa %Ln tokens, pero en el contexto caben %1. El razonamiento se conserva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Añadir una variante</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Añadir variante</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Un modelo integrado, o la ruta de un archivo de modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Cuantizado a</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>según el modelo</translation>
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
        <translation>Máximo de tokens por respuesta</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Presupuesto de pensamiento, tokens</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Expertos por token</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Expertos aleatorios, semilla</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>no aleatorios</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Reglas para expertos</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Variantes y métricas</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>curva</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>extremo inferior</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Expertos por capa</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>capa %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, expertos por índice</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, expertos en el orden de la capa</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>denso</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>expertos, ordenados en cada capa</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>experto %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>posición %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: media %2, máximo %3 en la capa %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, entropía sobre las capas: %2 de %3 nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Capa %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>denso, sin expertos</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>entropía del enrutador %1 de %2 nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>carga, máximo sobre media: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Capa %1, experto %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(uniforme %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forzado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>con sesgo</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>muy pocos tokens</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
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
        <translation>entropía de la capa, nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>carga de la capa</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Expertos del token</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Capa %1, experto compartido %2: gate %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Capa %1, experto %2: gate %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>margen del enrutador con el primer experto omitido: %1, un casi empate</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>margen del enrutador con el primer experto omitido: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>experto</translation>
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
        <translation>margen del enrutador</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>arriba: compartidos</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>altura: peso del gate</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>altura: peso del gate · abajo: margen del enrutador</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Elija un nombre de archivo que termine en .png, .svg, .csv o .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Elija un nombre de archivo que termine en .png o .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Elija un nombre de archivo que termine en .csv o .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>No se pudo dibujar la imagen.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>No se puede escribir %1: %2</translation>
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
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Pasos del razonamiento</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, confianza %2</numerusform>
            <numerusform>%Ln tokens, %1, confianza %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>deriva del enrutamiento %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repite</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>repite el paso %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>deriva del enrutamiento</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>presupuesto %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Tiempo por token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln token en %1</numerusform>
            <numerusform>Prefill: %Ln tokens en %1</numerusform>
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
        <translation>texto</translation>
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
        <translation>Abre su texto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>ya no está en el contexto</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Mostrar todo (%Ln carácter)</numerusform>
            <numerusform>Mostrar todo (%Ln caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Desplazar las líneas largas</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Ocultar razonamiento</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostrar razonamiento</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
</TS>
