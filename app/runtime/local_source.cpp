// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/local_source.h"

#include "storage/answer.h"

namespace moire {

LocalSource::LocalSource(const QString &path, std::shared_ptr<const Model> model, const LoadOptions &load,
                         const std::stop_token &stop)
    : m_path(path),
      m_model(model ? std::move(model) : Model::load(path.toStdString(), load, {}, stop)),
      m_context(m_model, {.cacheType = load.cacheType})
{
}

QString LocalSource::name() const
{
    return QString::fromStdString(m_model->config().name);
}

GenerationInfo LocalSource::describe(const GenerationOptions &options) const
{
    return describeGeneration(*m_model, options, m_path);
}

SourceAnswer LocalSource::answer(const AnswerRequest &request, GenerationListener &listener,
                                 const std::stop_token &stop)
{
    const Prompt prompt = makePrompt(*m_model, {}, request.messages, {}, stop);
    SourceAnswer answer;
    answer.result = generate(m_context, prompt.ids, optionsFor(prompt, *m_model, {}, request.options), listener, stop);
    answer.promptTokens = static_cast<qint64>(answer.result.promptTokens);
    answer.reusedTokens = static_cast<qint64>(answer.result.reusedTokens);
    answer.thinkingTokens = static_cast<qint64>(answer.result.thinkingTokens);
    answer.tokens = std::ssize(answer.result.ids);
    if (!prompt.note.empty())
        answer.notes << QString::fromStdString(prompt.note);
    return answer;
}

} // namespace moire
