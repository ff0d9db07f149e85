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
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
            <numerusform>%Ln prompts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>%Ln answer with a routing policy left out: it does not show what the model does by itself.</numerusform>
            <numerusform>%Ln answers with a routing policy left out: they do not show what the model does by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>%Ln answer without a routing policy left out.</numerusform>
            <numerusform>%Ln answers without a routing policy left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln copied answer counted once.</numerusform>
            <numerusform>%Ln copied answers counted once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln answer without recorded routing.</numerusform>
            <numerusform>%Ln answers without recorded routing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln answer left out: its routes have other layers or experts than the rest.</numerusform>
            <numerusform>%Ln answers left out: their routes have other layers or experts than the rest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln token left out: its routes do not have the model&apos;s shape.</numerusform>
            <numerusform>%Ln tokens left out: their routes do not have the model&apos;s shape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln token left out: its routes are damaged.</numerusform>
            <numerusform>%Ln tokens left out: their routes are damaged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>%Ln token of a text</numerusform>
            <numerusform>%Ln tokens of a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln variant</numerusform>
            <numerusform>%Ln variants</numerusform>
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
            <numerusform>%Ln seed</numerusform>
            <numerusform>%Ln seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln repeat</numerusform>
            <numerusform>%Ln repeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>About %Ln more prompt would decide the first of these.</numerusform>
            <numerusform>About %Ln more prompts would decide the first of these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</numerusform>
            <numerusform>Answers of “%1”: “%2” and “%3” order %4 of %Ln pairs the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Once the policy has become “%1”: %2 of %Ln token of the baseline&apos;s answer are clipped, so they give no gradient.</numerusform>
            <numerusform>Once the policy has become “%1”: %2 of %Ln tokens of the baseline&apos;s answer are clipped, so they give no gradient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 of %Ln answer is the same text.</numerusform>
            <numerusform>%1 of %Ln answers are the same text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Only the first file was examined.</numerusform>
            <numerusform>Only the first %Ln files were examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Only the first folder was examined.</numerusform>
            <numerusform>Only the first %Ln folders were examined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Only the first model file is shown.</numerusform>
            <numerusform>Only the first %Ln model files are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>The model is split into more than %Ln part.</numerusform>
            <numerusform>The model is split into more than %Ln parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>%Ln part missing: %1.</numerusform>
            <numerusform>%Ln parts missing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>%Ln more key</numerusform>
            <numerusform>%Ln more keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
            <numerusform>%1, %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 in %Ln layer</numerusform>
            <numerusform>%1 in %Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Measured here: the median of %Ln answer.</numerusform>
            <numerusform>Measured here: the median of %Ln answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, %Ln of them dense</numerusform>
            <numerusform>%1, %Ln of them dense</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln model needs at most %1 of memory.</numerusform>
            <numerusform>%Ln models, loaded one after the other, need at most %1 of memory.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 of %Ln expert past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</numerusform>
            <numerusform>%1 of %Ln experts past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%1 of %Ln expert past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</numerusform>
            <numerusform>%1 of %Ln experts past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln chat</numerusform>
            <numerusform>%1, %Ln chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln message</numerusform>
            <numerusform>%1 · %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>about %Ln more prompt would decide it</numerusform>
            <numerusform>about %Ln more prompts would decide it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>The key needs at least %Ln character.</numerusform>
            <numerusform>The key needs at least %Ln characters.</numerusform>
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
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln answer)</numerusform>
            <numerusform>%1 (%Ln answers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
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
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>A message can have only %Ln file; the others were left out.</numerusform>
            <numerusform>A message can have up to %Ln files; the others were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>&amp;Delete %Ln chat</numerusform>
            <numerusform>&amp;Delete %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln file exported.</numerusform>
            <numerusform>%Ln files exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>%Ln damaged message left out.</numerusform>
            <numerusform>%Ln damaged messages left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln chat imported.</numerusform>
            <numerusform>%Ln chats imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln chat deleted.</numerusform>
            <numerusform>%Ln chats deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln file failed: %1</numerusform>
            <numerusform>%Ln files failed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>From %Ln chat.</numerusform>
            <numerusform>From %Ln chats.</numerusform>
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
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>Exporting %Ln chat…</numerusform>
            <numerusform>Exporting %Ln chats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>Importing %Ln file…</numerusform>
            <numerusform>Importing %Ln files…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln expert per token</numerusform>
            <numerusform>%Ln experts per token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln message left out</numerusform>
            <numerusform>%Ln messages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln message deleted.</numerusform>
            <numerusform>%Ln messages deleted.</numerusform>
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
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %Ln cell, without controls.</numerusform>
            <numerusform>%1 = %Ln cells, without controls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>%Ln more variant not shown</numerusform>
            <numerusform>%Ln more variants not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>%Ln answer to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</numerusform>
            <numerusform>%Ln answers to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Run %Ln failed step again</numerusform>
            <numerusform>Run %Ln failed steps again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln token made · failed: %2</numerusform>
            <numerusform>%1 · %Ln tokens made · failed: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln step failed. Its reason is in the answer; the others are kept.</numerusform>
            <numerusform>%Ln steps failed. Their reasons are in the answers; the others are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln prompt added. “Continue” runs them.</numerusform>
            <numerusform>%Ln prompts added. “Continue” runs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>Add %Ln prompt…</numerusform>
            <numerusform>Add %Ln prompts…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>no interval: fewer than %Ln chat</numerusform>
            <numerusform>no interval: fewer than %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 of %Ln token read</numerusform>
            <numerusform>%L1 of %Ln tokens read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln token · %1 of %2</numerusform>
            <numerusform>%Ln tokens · %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln expert differs</numerusform>
            <numerusform>%Ln experts differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>%Ln expert that B uses more</numerusform>
            <numerusform>%Ln experts that B uses more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>%Ln expert that A uses more</numerusform>
            <numerusform>%Ln experts that A uses more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>stops at %Ln anomaly</numerusform>
            <numerusform>stops at %Ln anomalies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>this reply · %Ln token</numerusform>
            <numerusform>this reply · %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>an expert was not in memory: %Ln page fault</numerusform>
            <numerusform>an expert was not in memory: %Ln page faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln page fault</numerusform>
            <numerusform>%Ln page faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>prefill of another program&apos;s request: %Ln token</numerusform>
            <numerusform>prefill of another program&apos;s request: %Ln tokens</numerusform>
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
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>90 % with %Ln expert kept</numerusform>
            <numerusform>90 % with %Ln experts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · band: %Ln token apart</numerusform>
            <numerusform>bits · band: %Ln tokens apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token apart, which is what layers share only because answers differ.</numerusform>
            <numerusform>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln tokens apart, which is what layers share only because answers differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln part</numerusform>
            <numerusform>%1, %Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>Watching %Ln folder</numerusform>
            <numerusform>Watching %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>There is %Ln more problem.</numerusform>
            <numerusform>There are %Ln more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln earlier notice</numerusform>
            <numerusform>%Ln earlier notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>Needs %1, but only %2 are free: choose a context of at most %Ln token.</numerusform>
            <numerusform>Needs %1, but only %2 are free: choose a context of at most %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln layer</numerusform>
            <numerusform>GPU, %Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln layer</numerusform>
            <numerusform>CPU, %Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>%Ln expert per token, as the model does</numerusform>
            <numerusform>%Ln experts per token, as the model does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln expert per token</numerusform>
            <numerusform>%Ln experts per token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln routing rule</numerusform>
            <numerusform>%Ln routing rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>%Ln expert per token</numerusform>
            <numerusform>%Ln experts per token</numerusform>
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
    <name>moire::ui::PromptsDialog</name>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln new prompt. Those that the experiment asks already are left out.</numerusform>
            <numerusform>%Ln new prompts. Those that the experiment asks already are left out.</numerusform>
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
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>yes, with %Ln alternative</numerusform>
            <numerusform>yes, with %Ln alternatives</numerusform>
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
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>processing the prompt: %L1 of %Ln token</numerusform>
            <numerusform>processing the prompt: %L1 of %Ln tokens</numerusform>
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
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln byte %1</numerusform>
            <numerusform>%Ln bytes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Router margin: %Ln near tie, in layer %1</numerusform>
            <numerusform>Router margin: %Ln near ties, in layers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
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
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>&amp;Forget the oldest message</numerusform>
            <numerusform>&amp;Forget the %Ln oldest messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>The question with the reasoning takes %Ln token, but the context holds %1. The reasoning is kept.</numerusform>
            <numerusform>The question with the reasoning takes %Ln tokens, but the context holds %1. The reasoning is kept.</numerusform>
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
