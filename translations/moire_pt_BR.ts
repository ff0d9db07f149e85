<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Sobre o Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Um microscópio desktop para modelos de linguagem Mixture-of-Experts. Ele executa modelos neste computador e só se conecta a servidores que você adiciona.

Software livre sob a GNU General Public License, versão 3 ou posterior; sem nenhuma garantia.

Feito com Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json e md4c.</translation>
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
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
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
            <numerusform>%Ln sequência</numerusform>
            <numerusform>%Ln sequências</numerusform>
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
            <numerusform>%Ln resposta com política de roteamento deixada de fora: ela não mostra o que o modelo faz por conta própria.</numerusform>
            <numerusform>%Ln respostas com política de roteamento deixadas de fora: elas não mostram o que o modelo faz por conta própria.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%Ln resposta sem política de roteamento deixada de fora.</numerusform>
            <numerusform>%Ln respostas sem política de roteamento deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Respostas com política de roteamento são contadas: elas não mostram o que o modelo faz por conta própria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln resposta copiada contada uma só vez.</numerusform>
            <numerusform>%Ln respostas copiadas contadas uma só vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln resposta sem roteamento registrado.</numerusform>
            <numerusform>%Ln respostas sem roteamento registrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln resposta deixada de fora: suas rotas têm camadas ou especialistas diferentes das demais.</numerusform>
            <numerusform>%Ln respostas deixadas de fora: suas rotas têm camadas ou especialistas diferentes das demais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln token deixado de fora: suas rotas não têm a forma do modelo.</numerusform>
            <numerusform>%Ln tokens deixados de fora: suas rotas não têm a forma do modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln token deixado de fora: suas rotas estão danificadas.</numerusform>
            <numerusform>%Ln tokens deixados de fora: suas rotas estão danificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Uma parte do banco de dados de sessões está danificada e foi deixada de fora. Execute &quot;moire-cli sessions check&quot;.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>O arquivo do modelo não está aqui; por isso, o número de especialistas é o do mais alto já escolhido: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>pesos do gate</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>ids dos tokens</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>quais escolhas pertencem a um mesmo token</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>a forma do modelo</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>Não registrado neste arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Novas conversas</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Novas conversas começam com estas configurações. Depois, cada conversa pode mudar as suas, ao lado do campo de mensagem.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>Diz ao modelo como se comportar, antes da primeira pergunta.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Amostragem recomendada</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Usa os valores que o arquivo do modelo recomenda. O que o arquivo não define fica no padrão; os valores de amostragem abaixo não são usados nesse caso.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Valores mais altos tornam tokens improváveis mais frequentes; 0 sempre escolhe o mais provável.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Considera apenas esta quantidade dos tokens mais prováveis.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Considera apenas os tokens mais prováveis que, juntos, têm esta probabilidade; 1 desativa.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>Descarta tokens menos prováveis que esta fração do mais provável; 0 desativa.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Torna menos prováveis os tokens que ocorreram há pouco; 1 desativa.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>A mesma semente, pergunta e configurações dão a mesma resposta.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Máximo de tokens da resposta</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Encerra respostas mais longas; elas podem ser continuadas.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>até o modelo parar</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Orçamento de raciocínio</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Encerra o raciocínio de um modelo que raciocina após esta quantidade de tokens.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Tokens da conversa que o modelo pode ver; vale a partir do carregamento de um modelo.</translation>
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
        <translation>O modelo (GGUF) ou pacote (.moire) a abrir.</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Desenha todas as páginas nesta pasta e sai.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Um microscópio desktop para modelos de linguagem Mixture-of-Experts</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>O modelo (GGUF) ou experimento (.moire) a abrir.</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>O Moire falhou na última execução. Um relatório, sem nenhum texto das conversas, foi guardado neste computador; ele não foi enviado.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Excluir relatório</translation>
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
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>falta %Ln hora</numerusform>
            <numerusform>faltam %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>poucos prompts</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sem diferença</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>indefinido</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difere</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (em relação ao controle)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln token de um texto</numerusform>
            <numerusform>%Ln tokens de um texto</numerusform>
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
            <numerusform>%Ln semente</numerusform>
            <numerusform>%Ln sementes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln repetição</numerusform>
            <numerusform>%Ln repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>Difere de “%1”: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Difere de especialistas aleatórios das mesmas camadas: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Indefinido: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Indefinido em relação a especialistas aleatórios: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Depois de qualquer mudança, por menor que seja, o modelo difere ao longo dos tokens da baseline (%1). O que conta é quanto mais do que com especialistas aleatórios.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Cerca de mais %Ln prompt decidiria o primeiro destes.</numerusform>
            <numerusform>Cerca de mais %Ln prompts decidiriam o primeiro destes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>Menos de 8 prompts não dizem nada sobre outros: não há intervalos.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Intervalos: 95%, sobre os prompts; p é corrigido para todas as comparações (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>correspondência exata</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>contém a resposta</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>corresponde ao padrão</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>número certo</translation>
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
        <translation>escolha certa</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>escolha certa, por byte</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>probabilidade da escolha certa</translation>
    </message>
    <message>
        <source>length</source>
        <translation>comprimento</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>tempo até o primeiro token</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidade</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilidade</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>lido por token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>mudança da log-probabilidade</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>mesma primeira escolha</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>mesmos especialistas</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>primeira diferença</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>diferença de texto</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>distância de roteamento</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Respostas de “%1”: “%2” e “%3” ordenam ao contrário %4 de %Ln par. Grupos cujas respostas têm todas a mesma recompensa não ensinam nada; pelas duas recompensas, são %5.</numerusform>
            <numerusform>Respostas de “%1”: “%2” e “%3” ordenam ao contrário %4 de %Ln pares. Grupos cujas respostas têm todas a mesma recompensa não ensinam nada; pelas duas recompensas, são %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Várias respostas a um prompt, uma para cada semente, são avaliadas por uma recompensa e comparadas entre si, como no GRPO. A definição não indica recompensas.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Ainda não há grupos. Um grupo são duas ou mais respostas a um prompt, com sementes diferentes, que têm uma recompensa.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>recompensa média</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>comprimento médio, tokens</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: média %2, desvio %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Todas são iguais; portanto, este grupo não ensina nada.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Vantagem = (recompensa − média) / desvio, peso = vantagem / tokens.</translation>
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
        <translation>Enquanto a política não se move, todos os tokens têm o mesmo peso. Uma variante medida ao longo dos tokens da baseline mostra os pesos para quando a política tiver se tornado essa variante.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Quando a política tiver se tornado “%1”: %2 de %Ln token da resposta da baseline sofrem clipping e, portanto, não dão gradiente.</numerusform>
            <numerusform>Quando a política tiver se tornado “%1”: %2 de %Ln tokens da resposta da baseline sofrem clipping e, portanto, não dão gradiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>semente %1: %2</translation>
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
            <numerusform>%1 de %Ln resposta é o mesmo texto.</numerusform>
            <numerusform>%1 de %Ln respostas são o mesmo texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Poucos prompts para dizer se a outra execução repete esta.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>A outra execução repete esta dentro dos seus intervalos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>A outra execução não repete esta. Ela difere em %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Somente leitura, de %1: Moire %2 em %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Isto é um pipe, não um arquivo.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Isto é um socket, não um arquivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Isto é uma pasta, não um arquivo.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Isto é um dispositivo, não um arquivo.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>O arquivo não existe mais, ou o link está quebrado.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>O link aponta para si mesmo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Não foi possível ler o arquivo: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Verifique o link e as permissões do arquivo.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Remova-o da pasta.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>O nome do arquivo não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Renomeie o arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Apenas o primeiro arquivo (%Ln) foi examinado.</numerusform>
            <numerusform>Apenas os primeiros %Ln arquivos foram examinados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Apenas a primeira pasta (%Ln) foi examinada.</numerusform>
            <numerusform>Apenas as primeiras %Ln pastas foram examinadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Escolha uma pasta menor.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Não foi possível abrir a pasta: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>O link leva de volta a uma pasta acima dele e não foi seguido.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Não foi possível ler a pasta: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>A pasta só pôde ser lida em parte: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Pastas aninhadas tão fundo são ignoradas.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Apenas o primeiro arquivo de modelo (%Ln) é mostrado.</numerusform>
            <numerusform>Apenas os primeiros %Ln arquivos de modelo são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parte %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>O modelo está dividido em mais de %Ln parte.</numerusform>
            <numerusform>O modelo está dividido em mais de %Ln partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Junte as partes em menos arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>Falta %Ln parte: %1.</numerusform>
            <numerusform>Faltam %Ln partes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Coloque todas as partes do modelo em uma só pasta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>mais %Ln chave</numerusform>
            <numerusform>mais %Ln chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>Não foi possível ler o cabeçalho do arquivo.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Baixe o arquivo novamente.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 em %Ln camada</numerusform>
            <numerusform>%1 em %Ln camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>convolução curta, kernel %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>regra delta com gate, %1 cabeças</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, %1 cabeças</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>latente, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>agrupada, %1 cabeças para %2 do cache</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>janela %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>sem rotação</translation>
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
        <translation>base %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>sem suporte</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>sem suporte: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>na memória, com folga de %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>justo: contexto até %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>do disco: lento</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Medido aqui: a mediana de %Ln resposta.</numerusform>
            <numerusform>Medido aqui: a mediana de %Ln respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Estimado a partir dos bytes lidos por token e da largura de banda da memória medida nesta máquina. Nenhuma resposta deste modelo foi salva ainda.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Ainda não medido aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, %Ln delas densa</numerusform>
            <numerusform>%1, %Ln delas densas</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>nenhum: denso</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 roteados, %2 usados</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 roteados, %2 usados, %3 compartilhados</translation>
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
        <translation>viés de seleção</translation>
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
        <translation>Um token lê %1: %2 do arquivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>pode ser usado, com raciocínio</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>pode ser usado</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>não renormalizado</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>Não há suporte para %1.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 não cabe na memória livre.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>O modelo precisa de %1 de memória.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln modelo precisa de, no máximo, %1 de memória.</numerusform>
            <numerusform>%Ln modelos, carregados um após o outro, precisam de, no máximo, %1 de memória.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>O servidor não lista seus modelos.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>O servidor não lista o modelo “%1”.</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Sem log-probabilidades, não dá para distinguir seus tokens; por isso, seu roteamento não pode ser mostrado.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>O roteamento vem sem forma: informe as camadas e os especialistas do modelo.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>O roteamento não pode ser usado: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>servidor %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Isto não é um endereço como https://host:8000/v1.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>O endereço deve começar com https:// ou http://.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Coloque a chave no campo próprio: um endereço é mostrado e armazenado.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>Omita o que vem depois de “?” ou “#”: um endereço é mostrado e armazenado.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>fração</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Nada indica até onde vai o acaso: há menos de 8 prompts, ou não há o controle “outra semente”, porque a baseline não usa amostragem ou nenhuma variante muda o roteamento.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 de %Ln especialista além da distribuição nula das sementes: mais longe da baseline, sobre todos os prompts, do que outra semente o leva. Cerca de 5% destes são acaso.</numerusform>
            <numerusform>%1 de %Ln especialistas além da distribuição nula das sementes: mais longe da baseline, sobre todos os prompts, do que outra semente os leva. Cerca de 5% destes são acaso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 de %Ln especialista além da distribuição nula: respostas melhores o usaram mais, ou menos, do que quando as vantagens são trocadas dentro dos grupos. Cerca de 5% destes são acaso.</numerusform>
            <numerusform>%1 de %Ln especialistas além da distribuição nula: respostas melhores os usaram mais, ou menos, do que quando as vantagens são trocadas dentro dos grupos. Cerca de 5% destes são acaso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>camada %1: 0</translation>
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
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>surpresa</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latência</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>especialista</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Este é o Moire %1.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Esta compilação não indica uma página com novas versões. Veja no lugar de onde você a obteve. O próprio Moire nunca verifica.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Novas versões são listadas nesta página. O próprio Moire nunca verifica; seu navegador abriria:
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
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
        <translation>Con&amp;figurações</translation>
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
        <translation>&amp;Tela cheia</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Redefinir layout</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>&amp;Procurar atualizações…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>&amp;Sobre o Moire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>O banco de dados é somente leitura: as conversas podem ser lidas, mas nada pode ser perguntado nem alterado.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>O Moire em %1 está usando este banco de dados. Aqui as conversas podem ser lidas, mas não alteradas até que ele seja fechado lá.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>O banco de dados voltou a aceitar gravação.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Outro programa está gravando no banco de dados. O Moire espera por ele; nada se perde.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Nenhum modelo está aberto.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 não é UTF-16 válido: faltam alguns caracteres.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 foi lido como UTF-16.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 não é UTF-8 válido em toda parte: faltam alguns caracteres.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 não é UTF-8; por isso, foi lido como Latin-1 (Windows-1252): letras acentuadas podem estar erradas.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>Apenas o texto de %1 foi anexado, sem as imagens.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message>
        <source>Folder · %1</source>
        <translation>Pasta · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln conversa</numerusform>
            <numerusform>%1, %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln mensagem</numerusform>
            <numerusform>%1 · %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondendo</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>não salva</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Outro modelo está sendo carregado. Espere terminar ou cancele-o primeiro.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Ainda há perguntas sendo respondidas. Espere as respostas ou interrompa-as antes de abrir outro modelo.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>A conversa ainda está sendo lida.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Ainda não há conversa para excluir.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Esta resposta ainda não está completa. Espere terminar ou interrompa-a.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Esta mensagem não é mais mostrada.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>A última alteração ainda está sendo salva.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>Esta conversa está sendo respondida. Espere a resposta ou interrompa-a.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>A resposta ainda está sendo salva. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Continuar a partir de uma parte da resposta não está disponível neste motor.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>Não há nada para desfazer nesta conversa.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>O modelo ainda está carregando.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Nenhum modelo está aberto.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Esta mensagem não tem resposta.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Isto não é uma pergunta.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Isto não é uma resposta.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>Este é o primeiro ramo.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>Este é o último ramo.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>A mensagem está vazia.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Não há pergunta para enviar de novo.</translation>
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
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Resposta (editada)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. A resposta parcial foi mantida; o modelo foi recarregado com menos camadas na GPU.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. A resposta parcial foi mantida; o modelo foi recarregado na CPU.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Memória insuficiente: feche outros programas ou use um modelo ou contexto menor.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
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
        <translation>%1 (repetição %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Experimentos prontos</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, em execução</translation>
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
        <translation>controle</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>diferença para %1: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, corrigido</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>cerca de mais %Ln prompt decidiria</numerusform>
            <numerusform>cerca de mais %Ln prompts decidiriam</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>variante</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>O token não está mais lá.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Informe um endereço para escutar, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Outras máquinas podem acessar este endereço: ele precisa de uma chave.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>A chave precisa de pelo menos %Ln caractere.</numerusform>
            <numerusform>A chave precisa de pelo menos %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>A chave só pode ter letras, dígitos e sinais ASCII.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>um cliente com a chave</translation>
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
        <translation>Você</translation>
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
        <translation>interrompida</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>interrompida no limite de tokens ou de contexto</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>interrompida por um erro</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ainda não salva</translation>
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
        <translation>semente %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
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
        <translation>Raciocinando há %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Raciocinando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>Raciocinou por %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>orçamento %1</translation>
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
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>Cabe nesta máquina</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
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
        <translation>Nenhum modelo está aberto.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>O template deve conter {reasoning}.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>O template é longo demais.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
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
        <translation>&amp;Arquivo</translation>
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
        <translation>Exi&amp;bir</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>&amp;Instrumentos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aju&amp;da</translation>
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
        <translation>log-probabilidade %1 por token</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>cortada no limite</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Abrir como conversa</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>Abrir a resposta de %1 como conversa</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>prompt %1 · semente %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>a mesma resposta</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>primeira diferença: token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Esta célula ainda não foi executada.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Resposta anterior</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Próxima resposta</translation>
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
        <translation>colorir por %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colorir tokens por</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 de %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>repetição %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>A leitura foi interrompida. O que já foi lido foi mantido.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Importar sem modelo</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sem modelo</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>todas as conversas</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>só com políticas</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>com políticas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fração</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>massa do gate</translation>
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
        <translation>por semelhança</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Este modelo não tem especialistas</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>O Atlas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 é denso: cada token usa todos os seus parâmetros; portanto, não há roteamento para mapear. O Chat ainda mostra o grau de certeza em cada token, o raciocínio, a latência, a saúde e o custo, e o que a lente lê nas camadas; Experimentos compara suas respostas. Para ter um mapa, escolha acima um modelo Mixture-of-Experts ou importe roteamento.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>Nenhum roteamento está salvo com as respostas deste modelo nestas conversas. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>O mapa de um modelo Mixture-of-Experts aparecerá aqui: quais especialistas suas respostas usaram, em todas as conversas juntas, para que cada um é escolhido e se dois grupos de conversas diferem. Pergunte algo no Chat, ou importe roteamento registrado por vLLM, SGLang, llama.cpp ou um script (JSON, NumPy, CSV, matriz de importância), ou compare duas listas de prompts (menu de arquivos).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 camadas × %2 especialistas, %3 por token · os intervalos sorteiam prompts inteiros · falsas descobertas mantidas em 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 camadas × %2 especialistas, %3 por token · os intervalos sorteiam conversas inteiras · falsas descobertas mantidas em 5% (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Importar roteamento…</translation>
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
        <translation>Dois grupos</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Conversas contadas</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>O que as cores mostram</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordem dos especialistas</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Por semelhança: especialistas escolhidos nos mesmos lugares ficam lado a lado</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Importar e exportar roteamento</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>Comparar duas listas de prompts…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Exportar roteamento</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln resposta)</numerusform>
            <numerusform>%1 (%Ln respostas)</numerusform>
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
        <translation>Resultados de um experimento</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Nenhum experimento foi executado</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Todas as conversas</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Respostas com política de roteamento</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Somente estas</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas as respostas</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>Array NumPy [tokens, camadas, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>Linhas CSV: token, camada, especialista, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>Linhas JSON como o vLLM as grava…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>Linhas JSON como o SGLang as grava…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>&amp;Importar roteamento…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>Comparar duas &amp;listas de prompts…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Ler &amp;o Atlas de novo</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Mapa &amp;de especialistas</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>Dois &amp;grupos de conversas</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Importar roteamento</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Roteamento registrado (*.json *.jsonl *.npy *.csv *.gguf *.results);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>roteamento</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>Matriz de importância do llama.cpp, só com contagens…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Texto colado</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Texto colado %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Uma mensagem pode ter até %Ln arquivo; os outros ficaram de fora.</numerusform>
            <numerusform>Uma mensagem pode ter até %Ln arquivos; os outros ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 foi removido da mensagem.</translation>
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
            <numerusform>%Ln caractere</numerusform>
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
            <numerusform>Lendo %Ln arquivo…</numerusform>
            <numerusform>Lendo %Ln arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Abre o texto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Isto é só o começo: o texto é longo demais para ser mostrado aqui. O modelo recebe tudo.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Onde estão os bytes: %1</translation>
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
        <translation>Células</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>A pasta “%1” foi excluída; suas conversas foram mantidas.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Nova conversa</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>Pes&amp;quisar conversas</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>&amp;Mover para pasta</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Excl&amp;uir</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>Desfazer na &amp;lista de conversas</translation>
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
        <translation>Exportar como &amp;JSON com rastros…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>&amp;Importar conversas…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nova pa&amp;sta</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Mover pasta para cima</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Mover pasta para baixo</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Recolher &amp;todos os grupos</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Expandir todos &amp;os grupos</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desa&amp;fixar</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Excl&amp;uir pasta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>Excl&amp;uir %Ln conversa</numerusform>
            <numerusform>Excl&amp;uir %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>Excl&amp;uir conversa</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Nova pasta %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Exportar aqui</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Conversas (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Conversas (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Não disponível para uma resposta de experimento.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Título da conversa</translation>
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
        <translation>O modelo que responde; abre uma lista de modelos</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Todos os modelos…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Progresso do carregamento</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Configurações da conversa</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Carregando %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Nova conversa (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln arquivo exportado.</numerusform>
            <numerusform>%Ln arquivos exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>%Ln mensagem danificada deixada de fora.</numerusform>
            <numerusform>%Ln mensagens danificadas deixadas de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln conversa importada.</numerusform>
            <numerusform>%Ln conversas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>Nenhuma conversa contém “%1”.</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Ainda não há conversas. Uma conversa aparece aqui quando sua primeira pergunta é feita.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln conversa excluída.</numerusform>
            <numerusform>%Ln conversas excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln arquivo falhou: %1</numerusform>
            <numerusform>%Ln arquivos falharam: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Não foi possível salvar o rascunho ou as configurações desta conversa: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>&amp;Lista de conversas</translation>
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
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Comandos de predefinições</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Salvar, renomear, excluir, exportar e importar predefinições</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>&amp;Salvar como predefinição…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Excl&amp;uir</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Ainda não há predefinições</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sem predefinição</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Outra predefinição tem este nome.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>A predefinição “%1” foi excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Importar predefinição</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Exportar predefinição</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Predefinições (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>A predefinição “%1” foi exportada.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>A predefinição “%1” foi importada. Esta conversa passa a usá-la.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Com o que foi dito antes da pergunta</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Prompts das conversas</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Pesquisar títulos</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Conversas e suas perguntas</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Desativado: cada pergunta é feita sozinha, como a primeira de uma conversa</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Adicionar prompts</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Ainda não há conversas.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Escolha conversas, ou perguntas delas. Uma conversa escolhida adiciona todas as suas perguntas.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>De %Ln conversa.</numerusform>
            <numerusform>De %Ln conversas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Quão livremente as palavras são escolhidas. 0 sempre escolhe a mais provável.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Escolhe entre esta quantidade dos tokens mais prováveis.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Escolhe entre os tokens mais prováveis que, juntos, têm esta probabilidade. 1 desativa.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>Deixa de fora tokens abaixo desta fração do mais provável.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Prefere tokens mais ou menos tão surpreendentes quanto o esperado, até esta probabilidade. 1 desativa.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Penalidade de repetição</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Torna menos prováveis os tokens da janela. 1 desativa.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Subtraída uma vez por token que ocorre na janela. 0 desativa.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Subtraída a cada vez que um token ocorre na janela. 0 desativa.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Janela de penalidades</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>O número de tokens mais recentes que as penalidades consideram.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>Máximo de tokens da resposta</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>A resposta termina após esta quantidade de tokens.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Orçamento de raciocínio</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>O modelo deve começar a resposta após esta quantidade de tokens de raciocínio.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>O número de tokens que a conversa e a resposta podem ter juntas. Vale a partir do carregamento de um modelo.</translation>
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
        <translation>Redefinir %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Redefinir para o padrão</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Configurações da conversa</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>O que é dito ao modelo antes da primeira pergunta</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Amostragem</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Como recomendado pelo modelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatória</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>A mesma semente, configurações e mensagens dão a mesma resposta.
Padrão: aleatória</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p e penalidades</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Recarregar modelo</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Padrão: aleatória</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Semente inválida: informe um número de 0 a %1</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Fixo depois que a conversa começa. Uma nova conversa pode usar outro.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Padrão: nenhum</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Padrão: o da página de configurações</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Do modelo</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Nenhum modelo está aberto. O arquivo de um modelo pode recomendar valores; os demais são os padrões.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Este modelo não recomenda nada; os padrões são usados.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Este modelo recomenda %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>O modelo está aberto com um contexto de %Ln token.</numerusform>
            <numerusform>O modelo está aberto com um contexto de %Ln tokens.</numerusform>
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
            <numerusform>Exportando %Ln conversa…</numerusform>
            <numerusform>Exportando %Ln conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Importando %Ln arquivo…</numerusform>
            <numerusform>Importando %Ln arquivos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>Colorir &amp;tokens por</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Colorir tokens por</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>colorir por</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>colorir por %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Cores de %1 a %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Comandos, modelos e conversas</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Correspondências</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>não disponível agora</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
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
        <translation>Comparar respostas</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>O prompt é respondido como nesta conversa, e mais uma vez com cada mudança, com as mesmas sementes. Com um só prompt, as respostas podem ser comparadas, mas nada se pode dizer sobre outros prompts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln especialista por token</numerusform>
            <numerusform>%Ln especialistas por token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>especialistas aleatórios</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>todos os especialistas como o modelo os escolhe</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>sem raciocínio</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>sempre o token mais provável</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>temperatura 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Respostas de cada um (sementes)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Criar experimento</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>como na conversa</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Imagens não podem ser anexadas: o modelo lê apenas texto.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>A mensagem será enviada quando seus arquivos tiverem sido lidos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Cancelar edição (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Configurações da conversa</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Editando uma pergunta. Enviá-la inicia um novo ramo.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Editando uma resposta. A resposta do modelo é mantida como outro ramo.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Arquivos de texto (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Abra um modelo para perguntar algo</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem para %1</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>raciocínio: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>raciocínio: sem limite</translation>
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
        <translation>contexto acima de %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Tokens desta conversa e da mensagem, em relação ao tamanho do contexto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Parar a resposta (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter; Shift+Enter inicia uma nova linha</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Nenhum modelo está aberto.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Abrir um modelo</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>A mensagem que você estava editando não é mais mostrada. Seu texto foi mantido.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>As alterações na mensagem foram descartadas.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>A resposta não foi gerada de novo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Uma pergunta em outra conversa é longa demais para o contexto. Ela não foi enviada; seu texto foi mantido lá.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>&amp;Mostrar essa conversa</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>A pergunta não foi enviada.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>A resposta foi interrompida antes de começar.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>&amp;Gerar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln mensagem deixada de fora</numerusform>
            <numerusform>%Ln mensagens deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>As mensagens mais antigas não são mais enviadas ao modelo, porque o contexto está cheio.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Abrir este endereço em outro programa?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Este endereço não pode ser aberto daqui.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar endereço</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>A resposta ainda não foi salva: %1
Ela está na memória, e o salvamento será tentado de novo.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>A resposta foi salva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln mensagem excluída.</numerusform>
            <numerusform>%Ln mensagens excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>O carregamento foi cancelado.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Ir para as mensagens</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Configurações da conversa…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Escolher modelo…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>Em outra conversa, uma pergunta com o raciocínio é longa demais para o contexto.</translation>
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
        <translation>não disponível</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Custo de um token</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>custo</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>este token · média da resposta</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>média da resposta</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Quanto custa um token: bytes lidos, operações e largura de banda, a partir dos especialistas para os quais foi roteado. É mostrado para as respostas de uma conversa.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Não disponível, porque o arquivo do modelo desta resposta não foi registrado.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Lendo o cabeçalho do modelo…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Não disponível, porque o arquivo do modelo não pode ser lido: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>não há suporte para a arquitetura</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Esperando o primeiro token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lendo os tokens…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta resposta foi salva sem registros de tokens.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>processador e dispositivo, RAPL e NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>dispositivo, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>processador, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · média de %Ln token</numerusform>
            <numerusform>%1 · média de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>De tudo o que a máquina fez nesse tempo, incluindo outros programas</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>porque só administradores podem ler o contador de energia (RAPL)</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>porque esta máquina não tem contador de energia (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>porque ela mal começou</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>porque a energia só é medida enquanto uma resposta chega, e não é salva com ela</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>parâmetros lidos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>bytes lidos</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Pesos dos especialistas roteados e de todas as outras camadas, e o cache</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operações</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Uma multiplicação-acumulação conta como duas</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>fração da banda</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>porque a largura de banda da memória do dispositivo não é medida</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>de %1/s, medidos</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>porque o tempo não foi registrado</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>porque ainda não foi medida: abrir a página Modelos faz a medição</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>um modelo denso deste tamanho</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>%1 vezes os bytes</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>O que um token leria se todos os especialistas fossem usados</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>especialistas roteados</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>todos os outros pesos</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Apenas %1 dos %2 especialistas de uma camada foram lidos; %3 do modelo não foi lido.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>O modelo é denso: cada token lê o modelo inteiro.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Novo experimento</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nome do experimento</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>O que o experimento pergunta, como “Raciocinar ajuda com somas?”</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Criar experimento</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, um por linha</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Um prompt por linha</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Arquivos de prompts e perguntas de conversas</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>De conversas…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Perguntas de conversas, com o que foi dito antes delas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Remover o arquivo ou a pergunta</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Linhas JSON com prompt e resposta, ou texto com um prompt em cada linha</translation>
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
        <translation>Adicionar variante</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Remover variante</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Uma quantidade, ou uma lista como 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Quantas vezes cada semente é executada, para medir tempos</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Nenhuma escolhida: conforme o que os prompts oferecem</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Adicionar controles: especialistas aleatórios, outra semente</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Guardar especialistas e tempos de cada token</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Para os instrumentos, que mostram texto e probabilidades dos tokens mesmo sem isso. Os resultados ocupam várias vezes mais espaço.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Arquivo de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Todos os arquivos (*)</translation>
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
            <numerusform>%1 = %Ln célula, sem controles.</numerusform>
            <numerusform>%1 = %Ln células, sem controles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Diferença de roteamento</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>Onde uma variante escolheu especialistas diferentes da baseline, quando ambas têm respostas.</translation>
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
        <translation>mudança</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-probabilidade</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>O que é mostrado por token</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>A que distância as variantes estão da baseline ao longo das respostas dela, token a token. Precisa da métrica kl e de respostas.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Amostragem em grupo</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Respostas do grupo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>vantagem</translation>
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
        <translation>lendo: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilidade, nats</translation>
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
            <numerusform>mais %Ln variante não mostrada</numerusform>
            <numerusform>mais %Ln variantes não mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Várias respostas a um prompt, uma para cada semente, são avaliadas por uma recompensa e comparadas entre si, como no GRPO. Ainda não há grupo para este prompt.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>semente %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln resposta a este prompt por “%1”: recompensa média %2, desvio %3. Vantagem = (recompensa − média) / desvio, peso = vantagem / tokens.</numerusform>
            <numerusform>%Ln respostas a este prompt por “%1”: recompensa média %2, desvio %3. Vantagem = (recompensa − média) / desvio, peso = vantagem / tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Todas as recompensas são iguais; portanto, este grupo não ensina nada.</translation>
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
        <translation>Progresso do experimento</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Para depois da célula em execução, para que nada se perca</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Parar agora: a célula em execução se perde, todo o resto é mantido</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Parar o experimento</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Salvar resultados</translation>
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
        <translation>Executar</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Executa o que falta; o que foi guardado permanece</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Executa todas as células</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Executar de novo %Ln etapa que falhou</numerusform>
            <numerusform>Executar de novo %Ln etapas que falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 células</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>vai parar depois desta célula</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>espera até um modelo ser aberto</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>espera o motor</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>preparando</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln token gerado · falhas: %2</numerusform>
            <numerusform>%1 · %Ln tokens gerados · falhas: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Pesquisar experimentos</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Novo experimento</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimentos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
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
        <translation>Experimentos (*.json *.results *.moire);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Pacote, para repassar…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Relatório (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Relatório (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Tabela de células (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Tabela de tokens (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Array NumPy de células…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Arquivo NumPy de tudo…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Relatório (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Tudo, por célula (linhas JSON)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Resultados (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Comparar com outra execução…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Comparar com outra execução</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Experimentos (*.moire *.json *.results);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Novo experimento com esta definição</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Salvar resultados</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Este experimento está em execução. Pare-o antes de removê-lo.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>O experimento foi removido, com seus resultados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Nada foi executado ainda.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>O que a lateral mostra</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
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
        <translation>A variante com a qual as outras são comparadas. Métricas entre duas respostas são medidas em relação à baseline da própria definição.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>O que você espera, o que você vê, o que você conclui. Guardado com os resultados.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>Abrir e&amp;xperimento…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>&amp;Executar experimento</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>&amp;Pausar experimento</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>&amp;Novo experimento…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>Adicionar &amp;uma variante ao experimento…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Experimentos prontos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln etapa falhou. O motivo está nas respostas; as outras foram mantidas.</numerusform>
            <numerusform>%Ln etapas falharam. Os motivos estão nas respostas; as outras foram mantidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln prompt adicionado. “Continuar” o executa.</numerusform>
            <numerusform>%Ln prompts adicionados. “Continuar” os executa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Adicionar %Ln prompt…</numerusform>
            <numerusform>Adicionar %Ln prompts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Adicionar prompts ao experimento…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Um especialista</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Selecione uma célula do mapa para ver os tokens para os quais seu especialista é escolhido, com lift, intervalo e número, lugares nas suas conversas, seus pesos do gate e os especialistas com os quais ele é escolhido.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Contornar este especialista na conversa</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Deixar que seja escolhido, mas sem usar sua saída</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Forçar</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Escolhê-lo para todos os tokens</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Viés…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Escolhê-lo mais ou menos vezes</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Tokens para os quais é escolhido</translation>
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
        <translation>replica</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Para que é escolhido</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>Maiores gates</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatórios</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Quais lugares</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Lugares onde foi escolhido</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>No contexto</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Peso do gate</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>tokens que o escolheram</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Especialistas com os quais é escolhido</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>especialista</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>da independência</translation>
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
        <translation>Escolhido junto com</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Lendo todos os tokens…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>não comprovado</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>poucas conversas</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Camada %1, especialista %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>fração %1</translation>
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
        <translation>gate médio %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>poucos tokens para dizer</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>sem intervalo: menos de %Ln conversa</numerusform>
            <numerusform>sem intervalo: menos de %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>O intervalo de 95% sorteia conversas inteiras, porque os tokens de uma mesma conversa não são independentes.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
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
        <translation>Os ids dos tokens não foram registrados.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Nenhum token ocorre vezes suficientes para ser testado: %1 vezes em %2 conversas.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Falsas descobertas mantidas em 5% (Benjamini–Hochberg) sobre %1 tokens testados para este especialista; %2 se sustentam, %3 eram raros demais. Replica: nas duas metades das conversas.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>escolhido em</translation>
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
        <translation>depois</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>maior gate</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatória</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, gate %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>Os textos não foram registrados.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Nunca foi escolhido.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>Os pesos do gate não foram registrados.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>Não foi registrado quais escolhas pertencem a um mesmo token.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Um token escolhe um especialista desta camada.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Nada é esperado vezes suficientes para dizer algo.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>Tokens que escolheram ambos, em relação ao que escolhas independentes dariam. Enter mostra esse especialista.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Tokens contados</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>O que as cores mostram</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fração</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>massa do gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Ordem dos especialistas</translation>
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
        <translation>por semelhança</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Por semelhança: especialistas escolhidos para os mesmos tokens ficam lado a lado</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Resposta com a qual comparar</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>camada %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Mostrar todas as camadas de novo</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Mostrar só esta camada, em barras</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>menos a resposta %1 no seu ramo</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>menos a resposta %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>especialistas</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 de %Ln token lido</numerusform>
            <numerusform>%L1 de %Ln tokens lidos</numerusform>
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
        <translation>Tokens com rotas · especialistas por token e camada</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Lendo as respostas desta conversa…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Quais especialistas foram escolhidos: uma linha para cada camada de especialistas, uma coluna para cada especialista. O mapa se preenche enquanto um modelo Mixture-of-Experts responde.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>Nenhum roteamento está salvo com esta resposta: o modelo é denso, ou ela foi respondida sem rastro.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Este modelo é denso: cada token usa todos os seus parâmetros; portanto, não há especialistas para escolher.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>As duas respostas são de modelos com camadas ou especialistas diferentes; portanto, não há diferença para mostrar.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>Não foi possível ler os tokens: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lendo os tokens…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>Esperando o primeiro token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>Nenhum roteamento está salvo com estes tokens.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Selecione uma célula para ver seus números. Com contorno: os especialistas do token selecionado.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Camada %1, especialista %2&lt;/b&gt; · fração %3% (uniforme %4%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>outra resposta %1% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: poucos tokens</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>só desta conversa, não replicado</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>Intervalo de 95%, supondo que os tokens sejam independentes. Os de uma mesma conversa não são; portanto, a incerteza real é maior. Hachurado: menos de cinco escolhas por especialista na camada, ou uma diferença dentro de 1,96 erro padrão. Só por acaso, cerca de uma em cada vinte células ultrapassa esses limites.</translation>
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
        <translation>Ordenação</translation>
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
        <translation>Sobre si mesmo</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>&amp;Abrir um modelo</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Pergunte algo</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>O modelo está carregando</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Nenhum modelo está aberto</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Enquanto o modelo responde, os painéis à direita mostram quais especialistas são usados para cada token e quanto tempo isso leva. Tudo fica nesta máquina.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>O Moire Tiny é um modelo pequeno que veio com este programa. Escolha um prompt para ler e alterar antes de enviar, ou escreva o seu. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>As perguntas, e a conversa antes delas, são enviadas para %1.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Abra um modelo para conversar com ele. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Cabe na memória desta máquina: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>Modelos GGUF de até cerca de %1 cabem na memória desta máquina.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Modelos são arquivos GGUF. A página de modelos mostra quais cabem nesta máquina.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>“%1” não é mais observada; seus arquivos continuam intactos.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>Nenhuma pasta é observada.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
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
        <translation>&amp;Usar outro formato de chat até que outro modelo seja aberto:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>&amp;Responder com este formato</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Especialistas das respostas melhores</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Quais especialistas as respostas melhores usaram mais, assim que as respostas de um grupo tiverem recompensas diferentes.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>fração por vantagem</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Recompensa ao lado</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>ao lado</translation>
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
        <translation>média</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>comprimento médio, tokens</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>grupos que não ensinam nada</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Recompensa por grupo</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>A recompensa média das respostas a cada prompt, assim que existirem.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Comprimento por grupo</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>O comprimento médio das respostas a cada prompt, assim que existirem.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Respostas de um grupo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>vantagem</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>posições</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>peso de um token</translation>
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
        <translation>O peso que o objetivo com clipping dá a cada token, para uma resposta da baseline que está em um grupo.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Este prompt não tem grupo: são necessárias duas respostas com recompensa. Escolha outro nos gráficos.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semente %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Filtrar conversas</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>conversa</translation>
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
        <translation>Para A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>Para B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Para nenhum</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>As conversas selecionadas; tecla %1 na lista</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>pasta para A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>pasta para B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Listas de prompts…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Duas listas de prompts que o modelo aberto lê, em vez de conversas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Sem pastas</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Sequência %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
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
        <translation>em nenhum grupo</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Diferenças entre os grupos</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>Forme dois grupos de conversas e compare. Acima de 0: B usa mais o especialista.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Especialistas que diferem</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>especialista</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>fração A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>fração B</translation>
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
        <translation>Criar política</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
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
        <translation>difere</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Trocando os rótulos de prompts inteiros…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Trocando os rótulos de conversas inteiras…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>Dois grupos de conversas usam especialistas diferentes? Coloque conversas em A e B. Nada é chamado de tema: o que se mostra é quais especialistas diferem, e quanto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln especialista difere</numerusform>
            <numerusform>%Ln especialistas diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>falsas descobertas mantidas em 5% sobre %1 testados, %2 raros demais (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>distribuição nula: todos os %1 arranjos dos rótulos de prompts inteiros</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>distribuição nula: %1 arranjos dos rótulos de prompts inteiros</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>distribuição nula: todos os %1 arranjos dos rótulos de conversas inteiras</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>distribuição nula: %1 arranjos dos rótulos de conversas inteiras</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>com tão poucos em cada grupo, não se pode comprovar que um único especialista difere: o menor p possível é %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln especialista que B usa mais</numerusform>
            <numerusform>%Ln especialistas que B usa mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln especialista que A usa mais</numerusform>
            <numerusform>%Ln especialistas que A usa mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Desativar: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Silenciar: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>Viés…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Sumário</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>pico de entropia</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>colapso da entropia</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>colapso do roteamento</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>travamento</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>valor não finito</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>raciocínio que não termina</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Os últimos tokens são cópias uns dos outros.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>De repente, o modelo está muito menos seguro do que nos tokens anteriores.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>O modelo está seguro de todos os tokens há muito tempo.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>A maioria das camadas escolhe quase os mesmos especialistas para todos os tokens.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>O token demorou muito mais do que os anteriores.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Uma probabilidade, entropia ou peso do gate não é um número finito.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>O raciocínio está muito longo, ou já usou a maior parte dos tokens da resposta.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Alarmes falsos em texto comum, %1: %2 por milhão de tokens [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Alarmes falsos em texto comum: não medidos.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Entropia das frações dos especialistas por camada, e a entropia esperada por acaso para este número de tokens</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Uso dos especialistas</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Entropia das frações dos especialistas por camada</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalias</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Anomalias que interrompem uma resposta</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>parar a resposta em…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>para em %Ln anomalia</numerusform>
            <numerusform>para em %Ln anomalias</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>A resposta foi interrompida por causa de uma anomalia: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomalia</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>primeiro token</translation>
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
        <translation>limite</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>entropia por camada</translation>
    </message>
    <message>
        <source>health</source>
        <translation>saúde</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomalias</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>esta resposta · %Ln token</numerusform>
            <numerusform>esta resposta · %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta resposta foi salva sem registros de tokens.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Quão uniformemente o roteador usa os especialistas, em comparação com o acaso, e anomalias encontradas enquanto um modelo responde: loops, travamentos, picos de entropia, colapso do roteamento.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>roteador</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>não disponível</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>porque o modelo é denso</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>porque nenhum roteamento está salvo com esta resposta</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>poucos tokens</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>entropia do roteador</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 de %2 nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Das frações dos especialistas, média sobre as camadas; no máximo, o logaritmo do número deles</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>carga, máx. sobre média</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>Fração do especialista mais usado sobre a fração média, na camada mais desigual</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>especialistas usados</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>por acaso %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>Especialistas escolhidos pelo menos uma vez, e o número esperado por acaso para este número de tokens</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>quase empates (margem &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Escolhas que o roteador por pouco não fez de outro modo, de todas as camadas e tokens</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>quase empates</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>porque as pontuações dos especialistas não escolhidos não são registradas</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>valores não finitos</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>esta resposta</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>esperado por acaso</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropia, nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>repetição: “%1”</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>pico de entropia: %1 nats acima dos tokens anteriores</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>colapso da entropia: %1 nats em média</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>colapso do roteamento: em %1 das camadas</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>travamento: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>um valor não é finito</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>o raciocínio não termina</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Nenhuma até agora</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nenhuma encontrada</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>O arquivo foi excluído, movido ou renomeado. O modelo pode ser usado até ser descarregado.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>O arquivo foi excluído, movido ou renomeado.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 não calculado</translation>
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
        <translation>lido sem executar nada</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>O hash do arquivo é calculado após a primeira resposta do modelo.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Outro modelo está sendo carregado.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Descarregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Cancela o carregamento do outro modelo.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>O arquivo não existe mais.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Este modelo não pode ser executado.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Seções</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>&amp;Em janela própria</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Salvar como imagem ou dados</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Imagem PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Desenho SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabela CSV…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>Array NumPy…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Ainda não há nada para salvar</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>router</source>
        <translation>roteador</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>especialistas</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>output</source>
        <translation>saída</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>amostragem</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>em %1, causa desconhecida</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>causa desconhecida</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>um especialista não estava na memória: %Ln falta de página</numerusform>
            <numerusform>um especialista não estava na memória: %Ln faltas de página</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln falta de página</numerusform>
            <numerusform>%Ln faltas de página</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>o banco de dados ficou gravando por %1</translation>
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
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilidade, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropia, nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>prefill da requisição de outro programa: %Ln token</numerusform>
            <numerusform>prefill da solicitação de outro programa: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>a requisição de outro programa estava sendo respondida</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 está em janela própria.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Trazer de volta</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
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
        <translation>Todos os instrumentos estão fechados. O menu Instrumentos os abre.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Outros instrumentos</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Especialistas</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>Em janela própria, ou de volta</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1 em janela própria, ou de volta</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Instrumento em janela própria, ou de volta</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Próximo token</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>Token &amp;anterior</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>Parar &amp;o raciocínio agora</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>&amp;Raciocínio</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Latência</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Saú&amp;de</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Custo</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>Repla&amp;y</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>Le&amp;nte</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Este &amp;instrumento em janela própria, ou de volta</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Milissegundos de cada token</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Quanto tempo cada token levou, por etapa. As barras aparecem enquanto um modelo responde.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latência</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta resposta foi salva sem registros de tokens.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lendo os tokens…</translation>
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
        <translation>dos quais %1 antes do prompt</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Percentis e velocidade são dos tokens após o primeiro</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>esperou %1 pelo carregamento de um modelo</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>esperou %1 por outras respostas</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>esperou %1 por trabalho em segundo plano</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>esperou %1: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>dos quais servidor %1, rede %2</translation>
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
        <translation>atenção</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>especialista %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>especialistas compartilhados</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>parte densa</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilidade %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: probabilidade %2, logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: probabilidade %2, posto %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Probabilidade do token que veio a seguir, como se o modelo terminasse após esta camada</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Cada especialista com o token, dentre os mostrados, cujo logit ele mais altera</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>o fluxo diz</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>este token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>especialistas somam</translation>
    </message>
    <message>
        <source>then</source>
        <translation>depois</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidade</translation>
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
        <translation>soma ao logit</translation>
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
        <translation>Camadas, e os tokens que o fluxo representa</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>O que as partes da camada somam aos logits</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>lente</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>lente por parte</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>A lente lê o fluxo residual após cada camada como se o modelo terminasse ali. Pergunte algo primeiro.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Espere o fim da resposta.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Clique em uma palavra da resposta para ver, camada por camada, quais tokens o fluxo residual representava antes dela, e o que cada especialista escolhido somou.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Abra o modelo que deu esta resposta: a lente a avalia de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Quais tokens cada camada representava antes de “%1”, e o que cada especialista escolhido somou? Isso avalia %Ln token de novo. Está disponível em todos os backends; este modelo roda em %2.</numerusform>
            <numerusform>Quais tokens cada camada representava antes de “%1”, e o que cada especialista escolhido somou? Isso avalia %Ln tokens de novo. Está disponível em todos os backends; este modelo roda em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Ler camadas</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Avaliando a resposta até o token: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Aqui, os especialistas são os que levaram a este token; o painel Token mostra os que o leram.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>As camadas não foram lidas. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token “%1” · posição %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Camada %1: somado aos logits</translation>
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
        <translation>%1, de um experimento</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>O modelo aberto não pode usar estes especialistas: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Mapa de especialistas</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Camadas na vertical, especialistas na horizontal. Claro: escolhido mais vezes. Hachurado: poucos tokens para dizer.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Equilíbrio por camada</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>máx. / média</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Fração do especialista mais usado da camada sobre a fração média. 1: todos são usados por igual.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>De camada para camada</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Reuso pelo próximo token</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>faixa: acaso</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Fração dos especialistas de um token que o token anterior também escolheu. A faixa é k / especialistas, o que um roteamento aleatório dá.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Curva do cache</translation>
    </message>
    <message>
        <source>share</source>
        <translation>fração</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>massa do gate</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>cobertura: %1 de %2 escolhidos pelo menos uma vez</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · por acaso %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>reuso</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>especialistas mantidos</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>taxa de acerto</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>usado há mais tempo</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>mais usados</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>roteamento aleatório</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90% com %Ln especialista mantido</numerusform>
            <numerusform>90% com %Ln especialistas mantidos</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90% não é alcançado</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Com que frequência um especialista estaria na memória se essa quantidade de cada camada fosse mantida, segundo este roteamento. Cada resposta começa sem nada mantido. Mais usados: os especialistas que estas mesmas respostas mais usam; portanto, é o máximo que um conjunto fixo poderia alcançar.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>A ordem dos tokens não foi registrada; portanto, não se sabe.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ainda não há nada para mostrar.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Lendo todos os tokens…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Especialistas demais por camada: os pares não cabem em 1 GiB.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>O modelo tem uma só camada de especialistas.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · faixa: a %Ln token de distância</numerusform>
            <numerusform>bits · faixa: a %Ln tokens de distância</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Informação mútua: quanto os especialistas de uma camada dizem sobre os que o mesmo token escolhe na camada seguinte. A faixa é a mesma medida entre tokens a %Ln token de distância, ou seja, o que as camadas compartilham só porque as respostas diferem.</numerusform>
            <numerusform>Informação mútua: quanto os especialistas de uma camada dizem sobre os que o mesmo token escolhe na camada seguinte. A faixa é a mesma medida entre tokens a %Ln tokens de distância, ou seja, o que as camadas compartilham só porque as respostas diferem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Copiar &amp;mensagem</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copiar mensagem como Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Copiar mensagem com raciocínio</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Desfazer exclusão de mensagens</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>&amp;Parar resposta</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>&amp;Editar mensagem</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>&amp;Gerar resposta de novo</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>Gerar de novo &amp;com</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Continuar resposta</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>&amp;Versão anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>Pró&amp;xima versão</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Abrir como nova conversa</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Detalhes da mensagem…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Excluir mensagem e &amp;as seguintes</translation>
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
        <translation>Gerar de novo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Nenhuma mensagem foi escolhida.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Só respostas têm raciocínio.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>O prompt de sistema faz parte das configurações da conversa.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Escolha uma pergunta ou uma resposta para comparar.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Não há pergunta para esta resposta.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Copiar &amp;seleção</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>&amp;Amostragem gulosa (temperatura 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>&amp;Temperatura mais alta (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>&amp;Outra semente</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copi&amp;ar</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Caracteres de raciocínio</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editada</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>O texto desta resposta foi alterado à mão.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>ainda não calculado</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>pelo modelo</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>pelo limite de tokens ou de contexto</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>por uma interrupção</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>por um erro</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Tokens de raciocínio</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Tokens do prompt</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Tokens do prompt em cache</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>Tempo até o primeiro token</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Velocidade do prompt</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Velocidade da resposta</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Política de roteamento</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>como o modelo foi treinado</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Versão do programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>servidor %1, rede %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>não disponível neste motor</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>Até o primeiro token</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Até o último token</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter envia a mensagem, Shift+Enter inicia uma nova linha.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>Pesquisar metadados</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>O arquivo não tem metadados.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Nenhuma chave ou valor corresponde.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>incluído</translation>
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
        <translation>Nenhum modelo selecionado</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Selecione um modelo para ver o que há no arquivo dele.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Texto do template</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Todos os metadados</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Onde estão os bytes</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Template e tokenizador</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Alocação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantização</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Ativos por token</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Especialistas por camada</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Roteador</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>Cache em %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>especialistas</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atenção</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizador</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Este modelo não pode ser executado.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Todos os metadados (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Incluídos</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>Em servidores</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>carregando</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, incluído</translation>
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
        <translation>O arquivo do modelo aberto foi excluído, movido ou renomeado. O modelo pode ser usado até ser descarregado.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>Observando %Ln pasta</numerusform>
            <numerusform>Observando %Ln pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln pasta</numerusform>
            <numerusform>%Ln pastas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>Nenhum modelo corresponde a “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>Há mais %Ln problema.</numerusform>
            <numerusform>Há mais %Ln problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>A&amp;brir modelo…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Adicionar pas&amp;ta de modelos…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>&amp;Adicionar servidor…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>&amp;Reexaminar modelos</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>&amp;Carregar modelo selecionado</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>&amp;Descarregar modelo</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>&amp;Mostrar modelo na pasta</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>Copiar camin&amp;ho do modelo</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>Remo&amp;ver modelo da lista</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>&amp;Filtrar modelos</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>I&amp;nspetor de modelo</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Adicionar pasta de modelos</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>“%1” não existe ou não pode ser acessado.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>“%1” foi removido da lista; o arquivo continua intacto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>O modelo aberto ainda roda com a alocação com que foi carregado.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recarregar agora</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>O carregamento foi cancelado; o modelo que estava aberto continua aberto.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>O carregamento foi cancelado. Nenhum modelo está aberto.</translation>
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
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Adicionar servidor…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Seus próprios modelos</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>Adicione uma pasta com arquivos GGUF. O Moire lê os cabeçalhos deles, mostra quais cabem nesta máquina e observa mudanças na pasta. Nada é copiado nem alterado. Uma pasta solta aqui é adicionada; um arquivo é aberto.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Nada é baixado a menos que você peça · &lt;a href=&quot;network&quot;&gt;o que se conectaria, e onde&lt;/a&gt;</translation>
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
        <translation>Nenhum comando, modelo ou conversa corresponde.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Salvar como imagem ou tabela</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Salvar como tabela</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>Imagem PNG…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>Desenho SVG…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>Tabela CSV…</translation>
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
        <translation>Tipo de cache</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Tokens de prompt e resposta que o modelo pode ver.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Tipo das chaves e valores guardados para cada token: Q8_0 ocupa cerca de metade da memória de F16, F32 o dobro.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads que calculam na CPU.</translation>
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
            <numerusform>GPU, %Ln camada</numerusform>
            <numerusform>GPU, %Ln camadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln camada</numerusform>
            <numerusform>CPU, %Ln camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>sem GPU: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Precisa de %1 dos %2 livres.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Precisa de %1, mas só %2 estão livres: escolha um contexto de, no máximo, %Ln token.</numerusform>
            <numerusform>Precisa de %1, mas só %2 estão livres: escolha um contexto de, no máximo, %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>Precisa de %1, mas só %2 estão livres: os pesos seriam lidos do arquivo a cada token.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas as camadas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativar</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>O roteador escolhe outro especialista em vez do selecionado</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>O especialista selecionado é escolhido como antes, mas sua saída fica de fora</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forçar</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>O especialista selecionado é sempre escolhido</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Somado à pontuação que o roteador dá ao especialista selecionado, antes da escolha</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Número de especialistas por token, e especialistas aleatórios, em todas as camadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln especialista por token, como o modelo faz</numerusform>
            <numerusform>%Ln especialistas por token, como o modelo faz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln especialista por token</numerusform>
            <numerusform>%Ln especialistas por token</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Especialistas aleatórios</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>O modelo aberto não tem especialistas</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Especialista %1 da camada %2: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: selecione um especialista primeiro</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 desativado</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 silenciado</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 forçado</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 viés %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln regra de roteamento</numerusform>
            <numerusform>%Ln regras de roteamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln especialista por token</numerusform>
            <numerusform>%Ln especialistas por token</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>especialistas aleatórios, semente %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Política de roteamento desta conversa, para suas próximas respostas</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Política de roteamento: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Limpar a política de roteamento</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>especialistas aleatórios</translation>
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
        <translation>Põe o prompt no campo de mensagem</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Cada prompt é uma mensagem de uma conversa</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Ler e comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>Comparar duas listas de prompts</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>O modelo usa, para os prompts de A, especialistas diferentes dos usados para os de B? Ele lê todos os prompts sem respondê-los. A distribuição nula troca os rótulos de prompts inteiros; por isso, informe dez ou mais em cada lista.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>Prompts de A</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Escreva um poema sobre a chuva.
Escreva um poema sobre um farol.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>Prompts de B</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Por que o céu é azul?
O que é meia-vida?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>No formato de chat do modelo. Caso contrário, como texto puro.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Tokens lidos</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 de %2 tokens</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>Os prompts não foram lidos. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Texto com um prompt por linha, ou linhas JSON com &quot;prompt&quot;, &quot;question&quot; ou &quot;text&quot;</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 de um arquivo</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, um por linha</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Um prompt por linha, por exemplo:</translation>
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
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Primeiro abra um modelo na página Modelos.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>O modelo aberto é denso: não tem especialistas para comparar. Abra um modelo Mixture-of-Experts.</translation>
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
        <translation>Adicionar prompts</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Prompts, um por linha</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Um prompt por linha</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Arquivos de prompts</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>Linhas JSON com prompt e resposta, ou texto com um prompt em cada linha</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Arquivo de prompts</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Prompts (*.jsonl *.json *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln prompt novo. Os que já estão no experimento ficam de fora.</numerusform>
            <numerusform>%Ln prompts novos. Os que já estão no experimento ficam de fora.</numerusform>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
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
        <translation>Um experimento responde aos mesmos prompts com várias configurações, e diz o que difere, quanto, e com que segurança. Estes rodam no modelo incluído em poucos minutos; cada um responde a uma pergunta.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Abrir uma definição…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Guarda uma cópia deste experimento e a mostra</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Raciocinar com</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Template em que o raciocínio é entregue</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>O modelo que responde</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Raciocinar com %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Esse modelo pensa na pergunta primeiro. Depois, o modelo aberto responde a este texto, com {question} e {reasoning} preenchidos. Modelos desta máquina são carregados ao lado do que está aberto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Parar o raciocínio agora</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Passos do raciocínio</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
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
        <translation>confiança</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Passos do raciocínio, como tabela</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>Quão diferentes são os especialistas de trechos vizinhos de 16 tokens: 0 se iguais, 1 se nenhum em comum. A deriva entre passos só é significativa se superar a deriva dentro dos passos.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Encerra o raciocínio; o modelo dá então a resposta</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>deriva do roteamento</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Os passos do raciocínio, com tokens, segundos e confiança. Aparecem quando um modelo raciocina antes de responder.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Esta resposta foi dada sem raciocínio.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lendo os tokens…</translation>
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
        <translation>Deriva do roteamento: não disponível, porque nenhum roteamento está salvo com esta resposta.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Deriva do roteamento: não disponível, porque o raciocínio passa de %Ln token.</numerusform>
            <numerusform>Deriva do roteamento: não disponível, porque o raciocínio passa de %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Deriva do roteamento: lendo os tokens…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Deriva do roteamento: poucos passos de 32 tokens ou mais para comparar.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Deriva do roteamento: entre passos %1 (N %2), dentro dos passos %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>“%1” %2 vezes seguidas</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (repete o passo %2)</translation>
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
        <translation>Roteamento</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>O que é comparado ao longo dos tokens da primeira resposta</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL por token</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>diferença de roteamento</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>primeira diferença</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>mesmos tokens</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>O que a mudança causou, ao lado do seu controle e de outra semente</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Pergunte algo primeiro: depois, uma resposta pode ser dada de novo com outro roteamento.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Espere o fim da resposta.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Abra o modelo que deu esta resposta para fazer o replay.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Mude o roteamento primeiro: selecione um especialista no mapa e desative, silencie ou force.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>replay</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>execuções do replay</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>replay de rotas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Replay com %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>O replay da resposta não foi feito. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, ao longo do %Ln token da primeira resposta. A nova resposta é mantida como um ramo.</numerusform>
            <numerusform>%1, ao longo dos %Ln tokens da primeira resposta. A nova resposta é mantida como um ramo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Dá esta resposta de novo com %1, e compara.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>primeira diferença: token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>o mesmo texto</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>controle: %1</translation>
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
        <translation>%1, ao longo dos tokens da primeira resposta</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sem diferença</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>sem controle</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>outra semente (nula)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>A mesma mudança em outro especialista da camada, sorteado entre os que esta resposta usou</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Quanto o texto muda por acaso. Ao longo dos mesmos tokens, uma semente não muda nada.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>O texto é o mesmo.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>A partir do token %1
antes: %2
depois: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-probabilidade, nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>após a mudança, nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>controle: log-probabilidade, nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>controle: KL, nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>controle: diferença de roteamento</translation>
    </message>
    <message>
        <source>run</source>
        <translation>execução</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>política de roteamento</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>KL média, nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>Δ log p médio</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>diferença média de roteamento</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controle</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>forçar estas rotas em</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Replay de rotas</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Outra quantização, ou outro modelo com as mesmas camadas e especialistas</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>mesmos especialistas</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por acaso</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>mesmo primeiro especialista</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Até que ponto o modelo teria escolhido os mesmos especialistas, por camada</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>As rotas de uma resposta podem ser forçadas em outra quantização: até que ponto ela teria escolhido os mesmos especialistas sozinha?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Espere o fim da resposta.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>Nenhum roteamento está salvo com esta resposta.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Abra um modelo primeiro.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (deu esta resposta)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>Nenhum modelo desta forma na biblioteca</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Forçando as rotas em %1: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>As rotas não foram forçadas. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 teria escolhido %2 dos especialistas sozinho (%3 por acaso), em %Ln token. Log-probabilidade média da resposta: %4 nats como dada, %5 com estas rotas.</numerusform>
            <numerusform>%1 teria escolhido %2 dos especialistas sozinho (%3 por acaso), em %Ln tokens. Log-probabilidade média da resposta: %4 nats como dada, %5 com estas rotas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Escolha um modelo da mesma forma: as rotas desta resposta são forçadas nele, e comparadas com o que ele teria escolhido sozinho.</translation>
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
        <translation>Diferença de roteamento</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Especialistas por segurança da diferença</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>camada.especialista</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>diferença de frações</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, corrigido</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>escolhas</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>Onde uma variante escolheu especialistas diferentes da baseline, quando ambas têm respostas. A variante é escolhida na tabela.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Desativar: um especialista nunca é escolhido. Silenciar: ele é escolhido, mas sua saída fica de fora. Forçar: ele é sempre escolhido. Viés: sua pontuação é alterada.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativar</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>silenciar</translation>
    </message>
    <message>
        <source>force</source>
        <translation>forçar</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>viés</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>camada, ou *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>especialista, a partir de 0</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>somado, como 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Remover esta regra</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Regra %1: o que ela faz</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Regra %1: camada</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Regra %1: especialista</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Regra %1: somado à pontuação</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>regra %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>não disponível neste motor</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Adicionar servidor</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Alterar servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>por exemplo “Cluster”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inalterada</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>A chave é guardada pelo serviço de segredos do sistema. Onde não há um, ela fica na memória até o Moire ser fechado.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>o primeiro do servidor</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificado</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>os do sistema</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Espera pela resposta</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Espera entre trechos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Pedir log-probabilidades e alternativas</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Pedir especialistas roteados (os tokens são então mostrados no fim da resposta)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Lista os modelos do servidor e pede uma resposta de poucos tokens.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>destas, densas no início</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Especialistas em uma camada</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Especialistas por token</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Esta conexão não é criptografada: quem estiver no meio pode ler as conversas e a chave.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>sim, com %Ln alternativa</numerusform>
            <numerusform>sim, com %Ln alternativas</numerusform>
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
        <translation>Primeiro trecho após</translation>
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
        <translation>Especialistas roteados</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenização</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>O servidor respondeu.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Há servidores demais. Remova um primeiro.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>A chave de “%1” é guardada pelo serviço de segredos do sistema.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Não há serviço de segredos: a chave de “%1” fica na memória até o Moire ser fechado.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Tempos próprios</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>Em servidores</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
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
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>“%1” foi removido, com sua chave. As conversas com ele permanecem.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>“%1” ainda não tem modelo. Teste o servidor para escolher um.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Parar de servir outros programas</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>Servir &amp;outros programas…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>outros programas não são servidos</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>servindo, mas as conversas não podem ser guardadas</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>outros programas esperam um modelo</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>servindo em %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>servindo %1 em %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>&amp;Guardar como conversas o que perguntam e recebem</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Servir outros programas</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>Programas que falam as interfaces da OpenAI ou da Anthropic podem usar o modelo aberto, em um contexto próprio. O servidor está desligado sempre que o Moire inicia.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>qualquer uma livre</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>nenhuma: só programas nesta máquina</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>Na pasta “%1” da lista de conversas, com rastros. Caso contrário, nada disso é guardado.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>Os clientes usam o endereço %1/v1.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Inicia assim que um modelo desta máquina for aberto.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>random</source>
        <translation>aleatória</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Padrão: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>Não foi possível ler as configurações em %1: verifique as permissões. As alterações não são salvas.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>Algumas configurações em %1 estão danificadas. Elas voltaram ao padrão.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>Algumas configurações em %1 estão danificadas. Elas voltaram ao padrão; o arquivo foi guardado como %2.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Não foi possível salvar as configurações em %1: verifique a pasta e o disco.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>&amp;Pesquisar configurações</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>&amp;O que se conectaria, e onde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Claras ou escuras, ou as que a área de trabalho usa.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>O contraste alto tem bordas e texto mais fortes.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>O movimento reduzido para barras e menus animados.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Estas configurações valem a partir do carregamento de um modelo.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Onde os modelos são calculados; automático usa uma GPU, se houver.</translation>
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
        <translation>CUDA (NVIDIA GPU)</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>Detectando…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Backend detectado CPU CUDA GPU detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>Camadas na GPU</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Quantas camadas do modelo rodam na GPU; as outras rodam na CPU.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>quantas couberem</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>Threads que calculam na CPU.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>uma por núcleo</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Pastas de modelos</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>Pastas cujos arquivos GGUF são mostrados na página de modelos.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Modelos pastas observadas adicionar remover Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Conversas, configurações e medições ficam nesta máquina, legíveis só por você.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Dados banco de dados conversas configurações pasta abrir Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>O Moire não se conecta a nada que você não tenha adicionado. Isto é o que se conectaria, e onde:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Rede conectar internet downloads links imagens atualizações estatísticas privacidade Network connect images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Em lugar nenhum: são abertos desta máquina, e nada é baixado.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Em lugar nenhum: as perguntas são respondidas e guardadas nesta máquina.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Guardadas nesta máquina. As perguntas só vão para um dos servidores abaixo enquanto você o usa.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>Experimento “%1”</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, enquanto você o executa.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Em lugar nenhum: %1 não está entre os servidores que você adicionou.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Links nas respostas</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>O endereço mostrado, no seu navegador, só depois que você concordar.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Imagens nas respostas</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Em lugar nenhum: elas não são carregadas.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Atualizações</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Uma página no seu navegador, só depois que você concordar (Ajuda, Procurar atualizações).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>Estatísticas e relatórios de falha</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Em lugar nenhum: nada é enviado.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>O modelo aberto ainda roda com as configurações com que foi carregado.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Recarregar agora</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Nenhuma configuração corresponde a “%1”.</translation>
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
        <translation>O idioma de todos os textos, números e datas.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, quando você o testa, e a cada pergunta enquanto você o usa ou o faz raciocinar.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, no seu navegador, só depois que você concordar (Ajuda, Procurar atualizações).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Campo de mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Mensagem anterior ou próxima</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Percorrer tokens</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Pesquisar atalhos</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>processando o prompt: %L1 de %Ln token</numerusform>
            <numerusform>processando o prompt: %L1 de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>esperando a resposta em outra conversa</translation>
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
        <translation>as perguntas vão para %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · offline</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>nenhum modelo aberto · offline</translation>
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
        <translation>← → percorrer</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>Quanto mais alta foi a pontuação do roteador para o mais baixo dos especialistas escolhidos do que para o primeiro que ficou de fora. Abaixo de 0,01, a escolha poderia muito bem ter sido outra.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Especialistas do token por camada</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Tokens mais prováveis nesta posição</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>especialistas do token</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>tokens da resposta</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Mostra um token de uma resposta: quão provável era, as alternativas, e quais especialistas o produziram.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Esta resposta foi salva sem registros de tokens.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Clique em uma palavra da resposta, ou use as setas do teclado, para ver quão provável era, as alternativas, e quais especialistas a produziram.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Lendo o token…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Não foi possível ler o token: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>não registrado</translation>
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
        <translation>Probabilidade %1, entropia %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Probabilidade deste token, e entropia da distribuição da qual foi sorteado, antes da temperatura e dos filtros</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>sem id neste motor</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>id %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>posto %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>posto acima de %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>raciocínio</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>forçado, não sorteado</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>gerado por %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter ou clique duplo: outra resposta que continua a partir deste token</translation>
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
        <translation>probabilidade</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(texto não guardado)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, probabilidade %2, sorteado</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, probabilidade %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Margem do roteador: não disponível, porque as pontuações dos especialistas não escolhidos não são registradas com este token.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Margem do roteador: menor %1, na camada %2; nenhum quase empate</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Margem do roteador: %Ln quase empate, nas camadas %1</numerusform>
            <numerusform>Margem do roteador: %Ln quase empates, nas camadas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Tempos por etapa: não registrados para este token.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>Avaliado em ms: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Servidor %1 ms · rede %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>&amp;Editar a mensagem</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Elas ficam na conversa, mas não são mais enviadas ao modelo.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Carrega o modelo de novo com um contexto maior.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>A conversa e esta mensagem ocupam %Ln token, mas o contexto comporta %1. Nada foi enviado.</numerusform>
            <numerusform>A conversa e esta mensagem ocupam %Ln tokens, mas o contexto comporta %1. Nada foi enviado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>A conversa e esta mensagem ocupam mais de %Ln token, mas o contexto comporta %1. Nada foi enviado.</numerusform>
            <numerusform>A conversa e esta mensagem ocupam mais de %Ln tokens, mas o contexto comporta %1. Nada foi enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>A mensagem sozinha já é longa demais para este modelo: encurte-a.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>E&amp;squecer a mensagem mais antiga (%Ln)</numerusform>
            <numerusform>E&amp;squecer as %Ln mensagens mais antigas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>&amp;Contexto maior: %Ln token (%1)</numerusform>
            <numerusform>&amp;Contexto maior: %Ln tokens (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>A pergunta com o raciocínio ocupa %Ln token, mas o contexto comporta %1. O raciocínio foi mantido.</numerusform>
            <numerusform>A pergunta com o raciocínio ocupa %Ln tokens, mas o contexto comporta %1. O raciocínio foi mantido.</numerusform>
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
        <translation>Adicionar uma variante</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Adicionar variante</translation>
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
        <translation>sem alteração</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Um modelo incluído, ou o caminho de um arquivo de modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Quantizado para</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>como no modelo</translation>
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
        <translation>Máximo de tokens da resposta</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Orçamento de raciocínio, tokens</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Especialistas por token</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Especialistas aleatórios, semente</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>não aleatórios</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Regras para especialistas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Variantes e métricas</translation>
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
        <translation>extremo inf.</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo sup.</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Especialistas por camada</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>camada %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, especialistas por índice</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, especialistas na ordem da camada</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>load</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>densa</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>especialista</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>especialistas, ordenados em cada camada</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>especialista %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>posição %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: média %2, máximo %3 na camada %4</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, entropia sobre as camadas %2 de %3 nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Camada %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>densa, sem especialistas</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>entropia do roteador %1 de %2 nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>carga, máximo sobre média: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Camada %1, especialista %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(uniforme %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>forçado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>com viés</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>poucos tokens</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
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
        <translation>entropia da camada, nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>carga da camada</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Especialistas do token</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Camada %1, especialista compartilhado %2: gate %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Camada %1, especialista %2: gate %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>margem do roteador até o primeiro especialista deixado de fora: %1, um quase empate</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>margem do roteador até o primeiro especialista deixado de fora: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>especialista</translation>
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
        <translation>margem do roteador</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartilhado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>no topo: compartilhados</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>altura: peso do gate</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>altura: peso do gate · abaixo: margem do roteador</translation>
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
        <translation>de</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
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
        <translation>por acaso</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Dispensar (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>Escolha um nome de arquivo que termine em .png, .svg, .csv ou .npy.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>Escolha um nome de arquivo que termine em .png ou .svg.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>Escolha um nome de arquivo que termine em .csv ou .npy.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Não foi possível desenhar a imagem.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
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
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Passos do raciocínio</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, confiança %2</numerusform>
            <numerusform>%Ln tokens, %1, confiança %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>deriva do roteamento %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>passo</translation>
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
        <translation>confiança</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repete</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>repete o passo %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>deriva do roteamento</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>orçamento %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Tempo por token</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln token em %1</numerusform>
            <numerusform>Prefill: %Ln tokens em %1</numerusform>
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
        <translation>Abre o texto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>não está mais no contexto</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raciocínio</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Mostrar tudo (%Ln caractere)</numerusform>
            <numerusform>Mostrar tudo (%Ln caracteres)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Rolar linhas longas</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Ocultar raciocínio</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Mostrar raciocínio</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
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
