// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/served_models.h"

#include "library/remote_servers.h"
#include "remote/remote_engine.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <optional>
#include <utility>

namespace moire {

using experiments::Answer;
using experiments::Variant;

namespace {

/// What the window's thread answers to a thread that waits.
struct Lookup {
    std::mutex mutex;
    std::condition_variable_any answered;
    bool done = false;
    std::optional<RemoteServer> server; ///< none: there is no such server
    QString key;

    void finish(const std::optional<RemoteServer> &found, const QString &itsKey)
    {
        const std::scoped_lock lock(mutex);
        server = found;
        key = itsKey;
        done = true;
        answered.notify_all();
    }
};

/// Takes an answer's records into the facts of a cell.
class CellListener final : public GenerationListener {
public:
    explicit CellListener(Answer &answer) : m_answer(answer) { }

    void text(std::string_view, Phase) override
    {
        if (!m_answer.ttftMs)
            m_answer.ttftMs =
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begin).count();
    }
    void token(const SharedToken &record) override { m_answer.add(*record); }
    void thoughtSoFar() override { m_answer.thoughtSoFar(); }

private:
    Answer &m_answer;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

[[noreturn]] void refuseCell(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what + " is not available from this engine", where,
                "use a model on this machine for this prompt");
}

class SourceModel final : public experiments::ServedModel {
public:
    explicit SourceModel(std::shared_ptr<AnswerSource> source) : m_source(std::move(source)) { }

    Answer answer(const Variant &variant, const experiments::Prompt &prompt, uint64_t seed,
                  const std::stop_token &stop) override
    {
        const std::string where = m_source->place().toStdString();
        if (prompt.given())
            refuseCell("measuring given tokens", where);
        if (prompt.raw)
            refuseCell("continuing a text without a chat template", where);
        if (!prompt.choices.empty())
            refuseCell("scoring a set of choices", where);
        Answer answer;
        if (variant.options.maxTokens == size_t{0})
            return answer;
        AnswerRequest request;
        request.options = variant.generation({}, seed);
        request.messages = prompt.messages;
        if (variant.system)
            request.messages.insert(request.messages.begin(),
                                    experiments::Json{{"role", "system"}, {"content", *variant.system}});
        const analysis::RouteShape shape = m_source->routeShape();
        if (shape.rows() > 0)
            answer.usage = {shape.layers, shape.experts};
        CellListener listener(answer);
        take(answer, m_source->answer(request, listener, stop), where);
        return answer;
    }

private:
    static void take(Answer &answer, const SourceAnswer &given, const std::string &where)
    {
        const GenerationResult &result = given.result;
        if (result.reason == FinishReason::Interrupted)
            throw Error(ErrorKind::Interrupted, "the run was interrupted", where, "resume it");
        if (result.reason == FinishReason::Error)
            throw Error(ErrorKind::Failed, result.error, where, "run the cell again");
        answer.text = result.text;
        answer.thinking = result.thinkingText;
        answer.finish = finishReasonName(result.reason);
        answer.promptTokens = static_cast<size_t>(given.promptTokens.value_or(0));
        answer.tokens = static_cast<size_t>(given.tokens.value_or(0));
        answer.thinkingTokens = static_cast<size_t>(given.thinkingTokens.value_or(0));
        answer.tokensPerSecond = result.decodeTokensPerSecond;
        if (given.pieces) { // pieces of text say nothing about tokens
            answer.ids.clear();
            answer.logProbabilities.clear();
            answer.entropies.clear();
            answer.pieces.clear();
            answer.thought.clear();
        }
        const auto &known = answer.logProbabilities;
        if (!known.empty() && std::all_of(known.begin(), known.end(), [](const auto &p) { return p.has_value(); }))
            answer.meanLogProbability =
                std::accumulate(known.begin(), known.end(), 0.0, [](double sum, const auto &p) { return sum + *p; }) /
                static_cast<double>(known.size());
    }

    const std::shared_ptr<AnswerSource> m_source;
};

} // namespace

std::shared_ptr<experiments::ServedModel> servedBy(std::shared_ptr<AnswerSource> source)
{
    return std::make_shared<SourceModel>(std::move(source));
}

experiments::FindServed ServedModels::finder()
{
    return [find = sources()](const std::string &place, const std::stop_token &stop) {
        return servedBy(find(QString::fromStdString(place), stop));
    };
}

FindSource ServedModels::sources()
{
    return [this, to = m_receiver.address()](const QString &place, const std::stop_token &stop) {
        const auto lookup = std::make_shared<Lookup>();
        post(to, [this, lookup, place] {
            const RemoteServer *server = m_servers.findPlace(place);
            if (!server)
                return lookup->finish({}, {});
            m_servers.keys().find(server->id, m_receiver.context(),
                                  [lookup, server = *server](const QString &key) { lookup->finish(server, key); });
        });
        std::unique_lock lock(lookup->mutex);
        if (!lookup->answered.wait(lock, stop, [&] { return lookup->done; }))
            throw Error(ErrorKind::Interrupted, "the run was interrupted", place.toStdString(), "resume it");
        if (!lookup->server)
            throw Error(ErrorKind::Refused, "this model is not among those on servers", place.toStdString(),
                        "add its server on the models page, with this address and model");
        return std::make_shared<RemoteEngine>(*lookup->server, lookup->key);
    };
}

} // namespace moire
