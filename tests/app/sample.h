// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql.h"
#include "storage/store_thread.h"

#include <QTemporaryDir>

/// Sample answers in which every field is derived from a number, so that tests know what to expect.
namespace sample {

/// Paths for databases that are deleted with the test.
class Folder {
public:
    QString path() const { return m_dir.path(); }
    QString newPath(const QString &pattern = QStringLiteral("%1.db")) { return m_dir.filePath(pattern.arg(++m_count)); }

private:
    QTemporaryDir m_dir;
    int m_count = 0;
};

/// Blocks a store's thread, so that a test decides what happens before and after a reply. Several holds let the replies
/// between them through one at a time.
class Hold {
public:
    explicit Hold(moire::StoreThread &store)
    {
        store.run([until = m_released.get_future().share()] { until.wait(); });
    }
    ~Hold() { release(); }
    void release()
    {
        if (!std::exchange(m_done, true))
            m_released.set_value();
    }

private:
    std::promise<void> m_released;
    bool m_done = false;
};

/// While \p refusing, every write to the database fails.
inline void setRefusing(moire::StoreThread &store, bool refusing)
{
    store.call([refusing](moire::Store &s) {
        moire::sql::Query(s.database(), QStringLiteral("PRAGMA query_only = %1").arg(refusing ? 1 : 0)).run();
    });
}

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
        token.serverMilliseconds = 1.25 * n;
        token.logProbability = -0.25f * static_cast<float>(n);
        token.entropy = 0.125f;
        token.alternatives = {{moire::TokenId{n}, -0.5f}, {moire::TokenId{n + 1}, -1.5f}};
        if (n % 4 == 0)
            token.alternativeTexts = {"\xe2", ""};
        token.engine = n % 8 == 0 ? 1 : 0;
        token.stages.emplace();
        (*token.stages)[1] = 0.5;
        token.experts = {{moire::LayerIndex{1}, moire::LayerIndex{4}},
                         2,
                         {3, n % 8, 0, moire::TokenRoutes::none},
                         {0.75f, 0.25f, 1.0f, 0.0f}};
    }
    return token;
}

inline moire::AnswerBatch batch(uint32_t first, uint32_t count)
{
    moire::AnswerBatch batch;
    for (uint32_t n = first; n < first + count; n++) {
        batch.pieces.push_back(
            {n % 4 == 0 ? moire::Phase::Thinking : moire::Phase::Answer, "w" + std::to_string(n) + " "});
        batch.tokens.push_back(std::make_shared<const moire::TokenRecord>(token(n)));
    }
    return batch;
}

inline bool same(const moire::TokenRecord &a, const moire::TokenRecord &b)
{
    return a.id == b.id && a.position == b.position && a.phase == b.phase && a.forced == b.forced &&
        a.bytes == b.bytes && a.milliseconds == b.milliseconds && a.logProbability == b.logProbability &&
        a.entropy == b.entropy && a.alternatives == b.alternatives && a.alternativeTexts == b.alternativeTexts &&
        a.engine == b.engine && a.serverMilliseconds == b.serverMilliseconds && a.stages == b.stages &&
        a.experts == b.experts;
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
    generation.serverTimes = {8.0, 4.5, 20.0, 6.25};
    generation.promptTokens = 9;
    store.finish(generation);
    return id;
}

} // namespace sample
