// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answer_recorder.h"

#include <iterator>

namespace moire {

struct AnswerRecorder::State : std::enable_shared_from_this<State> {
    State(StoreThread &thread, GenerationInfo info, std::function<void(const Error &)> onError)
        : store(thread),
          generation(std::move(info)),
          failed(std::move(onError)),
          queue([this] { schedule(); })
    {
    }

    /// Any thread.
    void schedule()
    {
        store.run([self = shared_from_this()] { self->keepOrTell(); }, keepIntervalMs);
    }

    void keepOrTell()
    {
        try {
            keep();
        } catch (const Error &error) {
            if (!told)
                failed(error);
            told = true;
        }
    }

    /// Moves what came into `waiting`, and that into the database, whole or not at all.
    void keep()
    {
        AnswerBatch batch = queue.take();
        std::move(batch.pieces.begin(), batch.pieces.end(), std::back_inserter(waiting.pieces));
        std::move(batch.tokens.begin(), batch.tokens.end(), std::back_inserter(waiting.tokens));
        store.store().append(generation, waiting);
        waiting = {};
        told = false;
    }

    StoreThread &store;
    const GenerationInfo generation;
    const std::function<void(const Error &)> failed;
    CoalescingQueue<AnswerBatch> queue;
    // On the thread of the database only:
    AnswerBatch waiting;
    bool told = false;
};

AnswerRecorder::AnswerRecorder(StoreThread &store, GenerationInfo generation, std::function<void(const Error &)> failed)
    : m_state(std::make_shared<State>(store, std::move(generation), std::move(failed)))
{
}

void AnswerRecorder::add(AnswerPiece piece)
{
    m_state->queue.change([&](AnswerBatch &batch) { batch.pieces.push_back(std::move(piece)); });
}

void AnswerRecorder::add(TokenRecord token)
{
    // Full scores are for those who watch; the database keeps what was chosen.
    token.logits.clear();
    token.routerScores.clear();
    m_state->queue.change([&](AnswerBatch &batch) { batch.tokens.push_back(std::move(token)); });
}

void AnswerRecorder::finish(GenerationInfo info, std::function<void(const Error *)> done)
{
    m_state->store.run([state = m_state, info = std::move(info), done = std::move(done)] {
        try {
            state->keep();
            state->store.store().finish(info);
            done(nullptr);
        } catch (const Error &error) {
            done(&error);
        }
    });
}

void AnswerRecorder::setModelHash(const QString &hash)
{
    m_state->store.run([state = m_state, hash] {
        try {
            state->store.store().setModelHash(state->generation.id, hash);
        } catch (const Error &error) {
            state->failed(error);
        }
    });
}

} // namespace moire
