// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/conversation.h"

#include "sample.h"

#include <QSignalSpy>
#include <QTest>

/// The program without its window. Every evaluation takes some time, as with a model of realistic size.
struct Program {
    explicit Program(const QString &database) : store(database), chat(store, engine) { }

    bool load(const QString &path = QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), size_t capacity = 0)
    {
        QSignalSpy loaded(&engine, &moire::EngineWorker::loaded);
        moire::ContextOptions context;
        context.capacity = capacity;
        engine.load(path, {}, context);
        engine.setDelay(std::chrono::milliseconds(5));
        return loaded.wait(60000);
    }

    moire::StoreThread store;
    moire::EngineWorker engine;
    moire::Conversation chat;
};

inline moire::GenerationOptions greedy(size_t tokens)
{
    moire::GenerationOptions options;
    options.sampling.greedy = true;
    options.maxTokens = tokens;
    options.ignoreEos = true;
    return options;
}
