// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QTemporaryDir>

/// Answers whose every field follows from a number, so that what comes back can be held against it.
namespace sample {

/// Names for databases that are gone with the test.
class Folder {
public:
    QString path() const { return m_dir.path(); }
    QString newPath(const QString &pattern = QStringLiteral("%1.db")) { return m_dir.filePath(pattern.arg(++m_count)); }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

inline moire::TokenRecord token(uint32_t n)
{
    moire::TokenRecord token;
    token.id = moire::TokenId{n * 7};
    token.position = moire::Position{n + 10};
    token.phase = n % 4 == 0 ? moire::Phase::Thinking : moire::Phase::Answer;
    token.forced = n % 5 == 0;
    token.bytes = n % 3 == 0 ? std::string("\xe2\x82", 2) : "t" + std::to_string(n);
    if (n % 2 == 0) {
        token.milliseconds = 1.5 * n;
        token.logProbability = -0.25f * static_cast<float>(n);
        token.entropy = 0.125f;
        token.alternatives = {{moire::TokenId{n}, -0.5f}, {moire::TokenId{n + 1}, -1.5f}};
        token.stages.emplace();
        (*token.stages)[1] = 0.5;
        token.experts = {{moire::LayerIndex{1}, {3, n % 8}, {0.75f, 0.25f}}, {moire::LayerIndex{4}, {0}, {1.0f}}};
    }
    return token;
}

inline moire::AnswerBatch batch(uint32_t from, uint32_t count)
{
    moire::AnswerBatch batch;
    for (uint32_t n = from; n < from + count; n++) {
        batch.pieces.push_back(
            {n % 4 == 0 ? moire::Phase::Thinking : moire::Phase::Answer, "w" + std::to_string(n) + " "});
        batch.tokens.push_back(token(n));
    }
    return batch;
}

inline bool same(const moire::TokenRecord &a, const moire::TokenRecord &b)
{
    const auto routes = [](const moire::TokenRecord &t) {
        std::vector<std::tuple<uint32_t, std::vector<uint32_t>, std::vector<float>>> list;
        for (const auto &route : t.experts)
            list.emplace_back(route.layer.value, route.ids, route.weights);
        return list;
    };
    return a.id == b.id && a.position == b.position && a.phase == b.phase && a.forced == b.forced &&
        a.bytes == b.bytes && a.milliseconds == b.milliseconds && a.logProbability == b.logProbability &&
        a.entropy == b.entropy && a.alternatives == b.alternatives && a.stages == b.stages && routes(a) == routes(b);
}

inline moire::GenerationInfo info()
{
    moire::GenerationInfo info;
    info.modelPath = QStringLiteral("/models/a b.gguf");
    info.modelHash = QStringLiteral("00ff");
    info.modelName = QStringLiteral("Tiny");
    info.architecture = QStringLiteral("olmoe");
    info.settings = QStringLiteral("{\"temperature\":0.5}");
    info.policy = QStringLiteral("{}");
    info.backend = QStringLiteral("CPU");
    info.build = QStringLiteral("0.1.0");
    info.seed = 18446744073709551615u; // does not fit a signed column
    return info;
}

/// A session with a question and a finished answer of \p tokens tokens; returns the session.
inline qint64 session(moire::Store &store, uint32_t tokens, const QString &question = QStringLiteral("Why?"))
{
    const qint64 id = store.addSession(question);
    const qint64 asked = store.addMessage(id, {}, moire::Role::User, question);
    moire::GenerationInfo generation = store.beginGeneration(id, asked, info());
    store.append(generation, batch(0, tokens));
    generation.state = QStringLiteral("stop");
    generation.ttftMs = 12.5;
    generation.promptTokens = 9;
    store.finish(generation);
    return id;
}

} // namespace sample
