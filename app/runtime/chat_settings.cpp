// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/chat_settings.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace moire {

namespace {

/// A member of an object, if it is a number in range.
class Reader {
public:
    explicit Reader(const QJsonObject &object) : m_object(object) { }

    template <class T>
    void number(const char *key, T &value, double low, double high) const
    {
        const QJsonValue found = m_object.value(QLatin1String(key));
        const double given = found.toDouble(std::nan(""));
        if (given >= low && given <= high)
            value = static_cast<T>(given);
    }
    void flag(const char *key, bool &value) const { value = m_object.value(QLatin1String(key)).toBool(value); }

private:
    const QJsonObject &m_object;
};

/// Text that is no policy gives the empty one.
RoutingPolicy policyOf(const QString &json)
{
    const auto parsed = nlohmann::ordered_json::parse(json.toStdString(), nullptr, false);
    try {
        return parsed.is_discarded() ? RoutingPolicy() : policyFromJson(parsed);
    } catch (const Error &) {
        return {};
    }
}

} // namespace

GenerationOptions ChatSettings::generation(const SamplingRecommendation &recommended) const
{
    GenerationOptions options;
    options.sampling = recommendedSampling ? recommended.over({}) : sampling;
    options.sampling.seed = sampling.seed;
    if (maxTokens > 0)
        options.maxTokens = static_cast<size_t>(maxTokens);
    if (thinkingBudget > 0)
        options.thinkingBudget = static_cast<size_t>(thinkingBudget);
    options.policy = policy;
    return options;
}

ContextOptions ChatSettings::context() const
{
    ContextOptions options;
    options.capacity = static_cast<size_t>(contextTokens);
    return options;
}

QString ChatSettings::toJson() const
{
    const auto real = [](float value) { return static_cast<double>(value); };
    QJsonObject object{
        {QStringLiteral("system_prompt"), systemPrompt},
        {QStringLiteral("recommended_sampling"), recommendedSampling},
        {QStringLiteral("temperature"), real(sampling.temperature)},
        {QStringLiteral("top_k"), static_cast<qint64>(sampling.topK)},
        {QStringLiteral("top_p"), real(sampling.topP)},
        {QStringLiteral("min_p"), real(sampling.minP)},
        {QStringLiteral("typical_p"), real(sampling.typicalP)},
        {QStringLiteral("repeat_penalty"), real(sampling.repeatPenalty)},
        {QStringLiteral("presence_penalty"), real(sampling.presencePenalty)},
        {QStringLiteral("frequency_penalty"), real(sampling.frequencyPenalty)},
        {QStringLiteral("penalty_window"), static_cast<qint64>(sampling.penaltyWindow)},
        {QStringLiteral("max_tokens"), maxTokens},
        {QStringLiteral("thinking_budget"), thinkingBudget},
        {QStringLiteral("context"), contextTokens},
    };
    // As text: JSON numbers lose digits above 2^53.
    if (sampling.seed)
        object.insert(QStringLiteral("seed"), QString::number(*sampling.seed));
    if (!policy.empty()) // as text, for the same reason
        object.insert(QStringLiteral("routing_policy"), QString::fromStdString(policyJson(policy).dump()));
    if (reasonedBy != ReasonedBy()) {
        object.insert(QStringLiteral("reasoned_by"), reasonedBy.place);
        object.insert(QStringLiteral("handover"), reasonedBy.handover);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChatSettings ChatSettings::fromJson(const QString &json, const ChatSettings &defaults)
{
    ChatSettings s = defaults;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return s;
    const QJsonObject object = document.object();
    const Reader read(object);
    s.systemPrompt = object.value(QLatin1String("system_prompt")).toString(s.systemPrompt);
    read.flag("recommended_sampling", s.recommendedSampling);
    read.number("temperature", s.sampling.temperature, 0, 10);
    read.number("top_k", s.sampling.topK, 0, 1'000'000);
    read.number("top_p", s.sampling.topP, 0, 1);
    read.number("min_p", s.sampling.minP, 0, 1);
    read.number("typical_p", s.sampling.typicalP, 0.001, 1);
    read.number("repeat_penalty", s.sampling.repeatPenalty, 0.1, 10);
    read.number("presence_penalty", s.sampling.presencePenalty, -10, 10);
    read.number("frequency_penalty", s.sampling.frequencyPenalty, -10, 10);
    read.number("penalty_window", s.sampling.penaltyWindow, 0, 1'000'000);
    read.number("max_tokens", s.maxTokens, 0, maxTokenLimit);
    read.number("thinking_budget", s.thinkingBudget, 0, maxTokenLimit);
    read.number("context", s.contextTokens, 0, maxContext);
    if (object.contains(QLatin1String("recommended_sampling"))) { // otherwise a partial object, which leaves the seed
        bool ok = false;
        const quint64 seed = object.value(QLatin1String("seed")).toString().toULongLong(&ok);
        s.sampling.seed = ok ? std::optional<uint64_t>(seed) : std::nullopt;
        s.reasonedBy = {};
        if (const QString handover = object.value(QLatin1String("handover")).toString();
            whyNotHandover(handover).isEmpty())
            s.reasonedBy = {object.value(QLatin1String("reasoned_by")).toString(), handover};
        s.policy = policyOf(object.value(QLatin1String("routing_policy")).toString());
    }
    return s;
}

} // namespace moire
