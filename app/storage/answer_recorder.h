// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/coalescing_queue.h"
#include "storage/store_thread.h"

#include <memory>

namespace moire {

/// Keeps an answer in the session database while it is made: at most keepIntervalMs behind. A batch that the database
/// does not take (a full disk) stays in memory and is tried again with the next; the first such error is told once.
class AnswerRecorder {
public:
    static constexpr int keepIntervalMs = 50;

    /// \p generation as beginGeneration() returned it; \p store outlives this. \p failed runs on the database's thread.
    AnswerRecorder(StoreThread &store, GenerationInfo generation, std::function<void(const Error &)> failed);

    /// Any thread; does not wait for the disk.
    void add(AnswerPiece piece);
    void add(TokenRecord token);

    /// What remains is kept and the generation ended as \p info says, on the database's thread. \p done runs there with
    /// the error, or null. The answer is not lost where it fails: call again once the reason is gone.
    void finish(GenerationInfo info, std::function<void(const Error *)> done);

    /// For an answer that ended before the hash of its model was known.
    void setModelHash(const QString &hash);

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with the work that was posted
};

} // namespace moire
