<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>main</name>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model to open (GGUF).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::ui::ExamplePrompts</name>
    <message>
        <source>Arithmetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::ui::Instruments</name>
    <message>
        <source>Which experts were used: one row per expert layer, one column per expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model is dense: all of its parameters are used for every token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token %1: “%2”, %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>Moire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instruct: fine-tuned, then reinforcement learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zero: reinforcement learning straight from base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base: pre-trained only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save latency as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save latency as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another chat format until another model is opened:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message (Enter to send, Shift+Enter for a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing the prompt: %1 of %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat was deleted. Press Ctrl+Shift+Z to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer before starting another chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer before opening another chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GGUF models (*.gguf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the answer before opening another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write %1: check the folder and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open. Press Ctrl+O to open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is empty. Type something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought · %1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens · %2 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for %1 s · %2 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s · TTFT %2 ms · context %3/%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped by an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model (Ctrl+O), then ask something. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used and how long each token takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of an answer is not saved yet and will be lost if saving fails again. Quit anyway?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt for new chats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recommended by the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings the file leaves out use the defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random for each answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum thinking tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context (takes effect when a model is opened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads (takes effect when a model is opened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend (takes effect when a model is opened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers on the GPU (takes effect when a model is opened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as fit in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>detecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available backends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::widgets::Heatmap</name>
    <message>
        <source>Experts by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 % of the layer&apos;s selections, used for %4 of %5 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::widgets::LatencyChart</name>
    <message>
        <source>Latency per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One bar per token appears here while the model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTFT %1 · p50 %2 · p95 %3 · p99 %4 · %5 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moire::widgets::Transcript</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
