// SPDX-License-Identifier: GPL-3.0-or-later
// What comes before and after a generation: prompts as tokens, the trace that is kept, names.
#include <moire/generation.h>
#include <moire/tokenizer.h>

namespace moire {

TraceOptions keptTrace()
{
    TraceOptions trace;
    trace.probabilities = true;
    trace.alternatives = 5;
    trace.routing = true;
    trace.stages = true;
    return trace;
}

const char *phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Prompt:
        return "prompt";
    case Phase::Thinking:
        return "thinking";
    case Phase::Answer:
        return "answer";
    }
    return "";
}

const char *finishReasonName(FinishReason reason)
{
    switch (reason) {
    case FinishReason::Stop:
        return "stop";
    case FinishReason::Length:
        return "length";
    case FinishReason::Interrupted:
        return "interrupted";
    case FinishReason::Error:
        return "error";
    }
    return "";
}

std::vector<TokenId> encodeText(const Tokenizer &tokenizer, std::string_view text)
{
    std::vector<TokenId> ids = tokenizer.encode(text, {.addSpecial = false});
    if (tokenizer.addsBos() && tokenizer.bos())
        ids.insert(ids.begin(), *tokenizer.bos());
    return ids;
}

std::vector<TokenId> encodePrompt(const Tokenizer &tokenizer, std::string_view renderedText)
{
    std::vector<TokenId> ids = tokenizer.encode(renderedText, {.addSpecial = false, .parseSpecial = true});
    if (tokenizer.addsBos() && tokenizer.bos() && (ids.empty() || ids.front() != *tokenizer.bos()))
        ids.insert(ids.begin(), *tokenizer.bos());
    return ids;
}

} // namespace moire
