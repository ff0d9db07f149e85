// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answer_recorder.h"

#include <utility>

namespace moire {

struct AnswerRecorder::State : std::enable_shared_from_this<State> {
    State(StoreThread &thread, std::function<GenerationInfo(Store &)> onBegin,
          std::function<void(const Report &)> onReport)
        : store(thread.handle()),
          begin(std::move(onBegin)),
          report(std::move(onReport)),
          queue([this] { schedule(keepIntervalMs); })
    {
    }
    ~State()
    {
        if (end || !waiting.empty())
            qWarning("The end of an answer could not be saved.");
    }

    /// Any thread.
    void schedule(int delayMs)
    {
        store.run([self = shared_from_this()] { self->tryToKeep(); }, delayMs);
    }

    void tryToKeep()
    {
        try {
            keep();
        } catch (const Error &) {
            // already reported, and will be retried
        }
    }

    void keep()
    {
        try {
            write();
            told.reset();
        } catch (const Error &error) {
            if (!std::exchange(retrying, true))
                store.run(
                    [self = shared_from_this()] {
                        self->retrying = false;
                        self->tryToKeep();
                    },
                    retryMs);
            if (std::exchange(told, end.has_value()) != end.has_value())
                report({end.has_value(), error});
            throw;
        }
    }

    /// Moves the queue into `waiting` and saves that to the database in one transaction, then saves the end.
    void write()
    {
        waiting.append(queue.take());
        if (begin) {
            generation = begin(store.store());
            begin = {};
        }
        store.store().append(generation, waiting);
        waiting = {};
        if (end) {
            if (end->modelHash.isEmpty())
                end->modelHash = lateHash;
            end->id = generation.id;
            end->message = generation.message;
            store.store().finish(*end);
            end.reset();
            finished = true;
            lateHash.clear();
            report({true, {}});
        }
        if (finished && !lateHash.isEmpty()) {
            store.store().setModelHash(generation.id, lateHash);
            lateHash.clear();
        }
    }

    const StoreThread::Handle store;
    std::function<GenerationInfo(Store &)> begin; ///< empty: it has begun. On the database thread, as the next one
    GenerationInfo generation;
    const std::function<void(const Report &)> report;
    CoalescingQueue<AnswerBatch> queue;
    // Used only on the database thread:
    AnswerBatch waiting;
    std::optional<GenerationInfo> end; ///< the end, until it is saved
    bool finished = false; ///< the end is saved
    QString lateHash;
    std::optional<bool> told; ///< set while saving fails: whether the last report was about the end
    bool retrying = false;
};

AnswerRecorder::AnswerRecorder(StoreThread &store, GenerationInfo generation,
                               std::function<void(const Report &)> report)
    : m_state(std::make_shared<State>(store, nullptr, std::move(report)))
{
    m_state->generation = std::move(generation);
}

AnswerRecorder::AnswerRecorder(StoreThread &store, std::function<GenerationInfo(Store &)> begin,
                               std::function<void(const Report &)> report)
    : m_state(std::make_shared<State>(store, std::move(begin), std::move(report)))
{
    m_state->schedule(0);
}

void AnswerRecorder::add(AnswerPiece piece)
{
    m_state->queue.change([&](AnswerBatch &batch) { batch.pieces.push_back(std::move(piece)); });
}

void AnswerRecorder::add(SharedToken token)
{
    m_state->queue.change([&](AnswerBatch &batch) { batch.tokens.push_back(std::move(token)); });
}

void AnswerRecorder::thoughtSoFar()
{
    m_state->queue.change([](AnswerBatch &batch) { batch.thoughtSoFar(); });
}

void AnswerRecorder::finish(GenerationInfo info)
{
    m_state->store.run([state = m_state, info = std::move(info)]() mutable {
        state->end = std::move(info);
        state->tryToKeep();
    });
}

void AnswerRecorder::setModelHash(const QString &hash)
{
    m_state->store.run([state = m_state, hash] {
        state->lateHash = hash;
        state->tryToKeep();
    });
}

void AnswerRecorder::keep()
{
    m_state->keep();
}

} // namespace moire
