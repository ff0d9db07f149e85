<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AtlasText</name>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln chat</numerusform>
            <numerusform>%Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln sequence</numerusform>
            <numerusform>%Ln sequences</numerusform>
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
        <source>%n answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>%n answer with a routing policy left out: it does not show what the model does by itself.</numerusform>
            <numerusform>%n answers with a routing policy left out: they do not show what the model does by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied answer(s) counted once.</source>
        <translation>
            <numerusform>%n copied answer counted once.</numerusform>
            <numerusform>%n copied answers counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%n answer without recorded routing.</numerusform>
            <numerusform>%n answers without recorded routing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%n answer left out: its routes have other layers or experts than the rest.</numerusform>
            <numerusform>%n answers left out: their routes have other layers or experts than the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%n token left out: its routes do not have the model&apos;s shape.</numerusform>
            <numerusform>%n tokens left out: their routes do not have the model&apos;s shape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%n token left out: its routes are damaged.</numerusform>
            <numerusform>%n tokens left out: their routes are damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%n answer without a routing policy left out.</numerusform>
            <numerusform>%n answers without a routing policy left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of a text</source>
        <translation>
            <numerusform>%n token of a text</numerusform>
            <numerusform>%n tokens of a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s)</source>
        <translation>
            <numerusform>%n prompt</numerusform>
            <numerusform>%n prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s)</source>
        <translation>
            <numerusform>%n repeat</numerusform>
            <numerusform>%n repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>About %n more prompt would decide the first of these.</numerusform>
            <numerusform>About %n more prompts would decide the first of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%1 of %n answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 of %n answer is the same text.</numerusform>
            <numerusform>%1 of %n answers are the same text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message numerus="yes">
        <source>Only the first %n file(s) were examined.</source>
        <translation>
            <numerusform>Only the first file was examined.</numerusform>
            <numerusform>Only the first %n files were examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n folder(s) were examined.</source>
        <translation>
            <numerusform>Only the first folder was examined.</numerusform>
            <numerusform>Only the first %n folders were examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n model file(s) are shown.</source>
        <translation>
            <numerusform>Only the first model file is shown.</numerusform>
            <numerusform>Only the first %n model files are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %n part(s).</source>
        <translation>
            <numerusform>The model is split into more than %n part.</numerusform>
            <numerusform>The model is split into more than %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) missing: </source>
        <translation>
            <numerusform>%n part missing: </numerusform>
            <numerusform>%n parts missing: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more key(s)</source>
        <translation>
            <numerusform>%n more key</numerusform>
            <numerusform>%n more keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>Measured here: the median of %n answer(s).</source>
        <translation>
            <numerusform>Measured here: the median of %n answer.</numerusform>
            <numerusform>Measured here: the median of %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them dense</source>
        <translation>
            <numerusform>%1, %n of them dense</numerusform>
            <numerusform>%1, %n of them dense</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
            <numerusform>%1, %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 in %n layer</numerusform>
            <numerusform>%1 in %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message numerus="yes">
        <source>%n model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%n model needs at most %1 of memory.</numerusform>
            <numerusform>%n models, loaded one after the other, need at most %1 of memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message numerus="yes">
        <source>%1, %n chat(s)</source>
        <translation>
            <numerusform>%1, %n chat</numerusform>
            <numerusform>%1, %n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n message(s)</source>
        <translation>
            <numerusform>%1 · %n message</numerusform>
            <numerusform>%1 · %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message numerus="yes">
        <source>about %n more prompt(s) would decide it</source>
        <translation>
            <numerusform>about %n more prompt would decide it</numerusform>
            <numerusform>about %n more prompts would decide it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message numerus="yes">
        <source>The key needs at least %n character(s).</source>
        <translation>
            <numerusform>The key needs at least %n character.</numerusform>
            <numerusform>The key needs at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerCard</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message numerus="yes">
        <source>%1 (%n answer(s))</source>
        <translation>
            <numerusform>%1 (%n answer)</numerusform>
            <numerusform>%1 (%n answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message numerus="yes">
        <source>A message can have up to %n file(s); the others were left out.</source>
        <translation>
            <numerusform>A message can have only %n file; the others were left out.</numerusform>
            <numerusform>A message can have up to %n files; the others were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message numerus="yes">
        <source>&amp;Delete %n chat(s)</source>
        <translation>
            <numerusform>&amp;Delete %n chat</numerusform>
            <numerusform>&amp;Delete %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message numerus="yes">
        <source>%n file(s) exported.</source>
        <translation>
            <numerusform>%n file exported.</numerusform>
            <numerusform>%n files exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged message(s) left out.</source>
        <translation>
            <numerusform>%n damaged message left out.</numerusform>
            <numerusform>%n damaged messages left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) imported.</source>
        <translation>
            <numerusform>%n chat imported.</numerusform>
            <numerusform>%n chats imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s) deleted.</source>
        <translation>
            <numerusform>%n chat deleted.</numerusform>
            <numerusform>%n chats deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) failed: %1</source>
        <translation>
            <numerusform>%n file failed: %1</numerusform>
            <numerusform>%n files failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>The model is open with a context of %Ln token.</numerusform>
            <numerusform>The model is open with a context of %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message numerus="yes">
        <source>Exporting %n chat(s)…</source>
        <translation>
            <numerusform>Exporting %n chat…</numerusform>
            <numerusform>Exporting %n chats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)…</source>
        <translation>
            <numerusform>Importing %n file…</numerusform>
            <numerusform>Importing %n files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n expert(s) per token</source>
        <translation>
            <numerusform>%n expert per token</numerusform>
            <numerusform>%n experts per token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message numerus="yes">
        <source>%n message(s) left out</source>
        <translation>
            <numerusform>%n message left out</numerusform>
            <numerusform>%n messages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n message deleted.</numerusform>
            <numerusform>%n messages deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::CostPanel</name>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · mean of %Ln token</numerusform>
            <numerusform>%1 · mean of %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message numerus="yes">
        <source>%1 = %n cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %n cell, without controls.</numerusform>
            <numerusform>%1 = %n cells, without controls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message numerus="yes">
        <source>%1 of %n expert(s) past the seed null</source>
        <translation>
            <numerusform>%1 of %n expert past the seed null</numerusform>
            <numerusform>%1 of %n experts past the seed null</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%n answer to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</numerusform>
            <numerusform>%n answers to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more variant(s) not shown</source>
        <translation>
            <numerusform>%n more variant not shown</numerusform>
            <numerusform>%n more variants not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message numerus="yes">
        <source>Run %n failed step(s) again</source>
        <translation>
            <numerusform>Run %n failed step again</numerusform>
            <numerusform>Run %n failed steps again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %n token made · failed: %2</numerusform>
            <numerusform>%1 · %n tokens made · failed: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message numerus="yes">
        <source>%n step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%n step failed. Its reason is in the answer; the others are kept.</numerusform>
            <numerusform>%n steps failed. Their reasons are in the answers; the others are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message numerus="yes">
        <source>no interval: fewer than %n chat(s)</source>
        <translation>
            <numerusform>no interval: fewer than %n chat</numerusform>
            <numerusform>no interval: fewer than %n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message numerus="yes">
        <source>%n token(s) · %1 of %2</source>
        <translation>
            <numerusform>%n token · %1 of %2</numerusform>
            <numerusform>%n tokens · %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 of %Ln token read</numerusform>
            <numerusform>%L1 of %Ln tokens read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message numerus="yes">
        <source>%n expert(s) differ</source>
        <translation>
            <numerusform>%n expert differs</numerusform>
            <numerusform>%n experts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) that B uses more</source>
        <translation>
            <numerusform>%n expert that B uses more</numerusform>
            <numerusform>%n experts that B uses more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) that A uses more</source>
        <translation>
            <numerusform>%n expert that A uses more</numerusform>
            <numerusform>%n experts that A uses more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message numerus="yes">
        <source>this reply · %n token(s)</source>
        <translation>
            <numerusform>this reply · %n token</numerusform>
            <numerusform>this reply · %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stops at %n anomalies</source>
        <translation>
            <numerusform>stops at %n anomaly</numerusform>
            <numerusform>stops at %n anomalies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message numerus="yes">
        <source>an expert was not in memory: %n page fault(s)</source>
        <translation>
            <numerusform>an expert was not in memory: %n page fault</numerusform>
            <numerusform>an expert was not in memory: %n page faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page fault(s)</source>
        <translation>
            <numerusform>%n page fault</numerusform>
            <numerusform>%n page faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token again. It is available on every backend; this model runs on %2.</numerusform>
            <numerusform>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln tokens again. It is available on every backend; this model runs on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message numerus="yes">
        <source>90 % with %n expert(s) kept</source>
        <translation>
            <numerusform>90 % with %n expert kept</numerusform>
            <numerusform>90 % with %n experts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %n token(s) apart</source>
        <translation>
            <numerusform>bits · band: %n token apart</numerusform>
            <numerusform>bits · band: %n tokens apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %n token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %n token apart, which is what layers share only because answers differ.</numerusform>
            <numerusform>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %n tokens apart, which is what layers share only because answers differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message numerus="yes">
        <source>%1, %n part(s)</source>
        <translation>
            <numerusform>%1, %n part</numerusform>
            <numerusform>%1, %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message numerus="yes">
        <source>Watching %n folder(s)</source>
        <translation>
            <numerusform>Watching %n folder</numerusform>
            <numerusform>Watching %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more problem(s).</source>
        <translation>
            <numerusform>There is %n more problem.</numerusform>
            <numerusform>There are %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%n earlier notice(s)</source>
        <translation>
            <numerusform>%n earlier notice</numerusform>
            <numerusform>%n earlier notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message numerus="yes">
        <source>GPU, %n layer(s)</source>
        <translation>
            <numerusform>GPU, %n layer</numerusform>
            <numerusform>GPU, %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · CPU, %n layer(s)</source>
        <translation>
            <numerusform> · CPU, %n layer</numerusform>
            <numerusform> · CPU, %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %n layer(s)</source>
        <translation>
            <numerusform>CPU, %n layer</numerusform>
            <numerusform>CPU, %n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Needs %1, but only %2 are free: choose a context of at most %Ln token.</numerusform>
            <numerusform>Needs %1, but only %2 are free: choose a context of at most %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message numerus="yes">
        <source>%n expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%n expert per token, as the model does</numerusform>
            <numerusform>%n experts per token, as the model does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) per token</source>
        <translation>
            <numerusform>%n expert per token</numerusform>
            <numerusform>%n experts per token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message numerus="yes">
        <source>%n routing rule(s)</source>
        <translation>
            <numerusform>%n routing rule</numerusform>
            <numerusform>%n routing rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) per token</source>
        <translation>
            <numerusform>%n expert per token</numerusform>
            <numerusform>%n experts per token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 of %Ln token · %2 s</numerusform>
            <numerusform>%L1 of %Ln tokens · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln token · %1 s</numerusform>
            <numerusform>%Ln tokens · %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Routing drift: not available, because the reasoning is longer than %Ln token.</numerusform>
            <numerusform>Routing drift: not available, because the reasoning is longer than %Ln tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ReplayPanel</name>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, along the %Ln token of the first answer. The new answer is kept as a branch.</numerusform>
            <numerusform>%1, along the %Ln tokens of the first answer. The new answer is kept as a branch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token. Mean log-probability of the answer: %4 nats as given, %5 with these routes.</numerusform>
            <numerusform>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln tokens. Mean log-probability of the answer: %4 nats as given, %5 with these routes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message numerus="yes">
        <source>yes, with %n alternative(s)</source>
        <translation>
            <numerusform>yes, with %n alternative</numerusform>
            <numerusform>yes, with %n alternatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>processing the prompt: %L1 of %Ln token</numerusform>
            <numerusform>processing the prompt: %L1 of %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%n byte(s) %1</source>
        <translation>
            <numerusform>%n byte %1</numerusform>
            <numerusform>%n bytes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %n near tie(s), in layers %1</source>
        <translation>
            <numerusform>Router margin: %n near tie, in layer %1</numerusform>
            <numerusform>Router margin: %n near ties, in layers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message numerus="yes">
        <source>&amp;Forget the %n oldest message(s)</source>
        <translation>
            <numerusform>&amp;Forget the oldest message</numerusform>
            <numerusform>&amp;Forget the %n oldest messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>The chat and this message take %Ln token, but the context holds %1. Nothing was sent.</numerusform>
            <numerusform>The chat and this message take %Ln tokens, but the context holds %1. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>The chat and this message take more than %Ln token, but the context holds %1. Nothing was sent.</numerusform>
            <numerusform>The chat and this message take more than %Ln tokens, but the context holds %1. Nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>&amp;Larger context: %Ln token (%1)</numerusform>
            <numerusform>&amp;Larger context: %Ln tokens (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, confidence %2</numerusform>
            <numerusform>%Ln tokens, %1, confidence %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %Ln token in %1</numerusform>
            <numerusform>Prefill: %Ln tokens in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::widgets::TranscriptView</name>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Show all (%Ln character)</numerusform>
            <numerusform>Show all (%Ln characters)</numerusform>
        </translation>
    </message>
</context>
</TS>
