// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/reasoning.h"

#include "experiments/handover.h"

#include <moire/error.h>

namespace moire {

namespace {

/// Passes everything on as thinking, until an answer follows thinking.
class ReasoningListener final : public GenerationListener {
public:
    explicit ReasoningListener(GenerationListener &next) : m_next(next) { }

    void promptProgress(size_t done, size_t total, size_t reused) override
    {
        m_next.promptProgress(done, total, reused);
    }
    void text(std::string_view utf8, Phase phase) override
    {
        m_thought = m_thought || phase == Phase::Thinking;
        if (m_thought && phase == Phase::Answer)
            m_enough.request_stop();
        if (m_enough.stop_requested())
            return;
        m_text += utf8;
        m_next.text(utf8, Phase::Thinking);
    }
    void thoughtSoFar() override { m_thought = true; }
    void token(const SharedToken &record) override
    {
        if (m_thought && record->phase == Phase::Answer)
            return; // records of a server that sends routes come after the text, all at once
        auto own = std::make_shared<TokenRecord>(*record);
        own->engine = 1;
        own->phase = Phase::Thinking;
        m_next.token(own);
        ++m_tokens;
    }

    std::stop_source &enough() { return m_enough; }
    const std::string &said() const { return m_text; }
    qint64 tokens() const { return m_tokens; }

private:
    GenerationListener &m_next;
    std::stop_source m_enough;
    std::string m_text;
    qint64 m_tokens = 0;
    bool m_thought = false;
};

} // namespace

HandoverTooLong::HandoverTooLong(PromptPlan why, size_t capacity)
    : Error(ErrorKind::Refused,
            "the question with the reasoning takes " + std::string(why.tokens.exact ? "" : "more than ") +
                std::to_string(why.tokens.tokens) + " tokens, which do not fit into the context of " +
                std::to_string(capacity),
            "chat", "leave out old messages, use a larger context, or limit the reasoning"),
      m_plan(std::move(why))
{
}

Reasoned reasonWith(AnswerSource &source, const AnswerRequest &request, GenerationListener &listener,
                    const std::stop_token &stop)
{
    const std::string where = source.place().toStdString();
    AnswerRequest asked;
    asked.messages = request.messages;
    asked.options = request.options;
    asked.options.policy = {}; // this and the next one are about the answer
    asked.options.ignoreEos = false;
    asked.options.trace.routerScores = false;
    ReasoningListener heard(listener);
    const std::stop_callback stopped(stop, [&] { heard.enough().request_stop(); });
    const std::stop_callback enough(request.endThinking.get_token(), [&] { heard.enough().request_stop(); });
    SourceAnswer given;
    try {
        given = source.answer(asked, heard, heard.enough().get_token());
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Interrupted || stop.stop_requested())
            throw;
    }
    if (stop.stop_requested())
        throw Error(ErrorKind::Interrupted, "the answer was stopped", where, "ask again");
    if (given.result.reason == FinishReason::Error && !heard.enough().stop_requested())
        throw Error(ErrorKind::Failed, "the reasoning failed: " + given.result.error, where, "ask again");
    experiments::Answer thought;
    thought.thinking = heard.said();
    experiments::Variant variant;
    variant.reasoningFrom = source.name().toStdString();
    variant.handover = request.reasonedBy.handover.toStdString();
    Reasoned reasoned;
    reasoned.messages = experiments::handedOver({.messages = request.messages}, variant, thought).messages;
    if (!given.pieces)
        reasoned.tokens = heard.tokens();
    reasoned.notes = given.notes;
    return reasoned;
}

} // namespace moire
