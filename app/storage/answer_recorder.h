// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/coalescing_queue.h"
#include "storage/store_thread.h"

#include <memory>
#include <optional>

namespace moire {

/// Saves an answer to the session database while it is generated, at most keepIntervalMs behind. If the database
/// rejects a part or the end (a full disk, a lock), it stays in memory and saving is retried: with the next batch,
/// every retryMs, and when the store's thread ends.
class AnswerRecorder {
public:
    static constexpr int keepIntervalMs = 50;
    static constexpr int retryMs = 1000;

    struct Report {
        bool ended = false; ///< about the end of the answer, not a part of it
        std::optional<Error> error; ///< why saving failed; none: the whole answer is saved
    };

    /// \p generation as returned by beginGeneration(). \p report runs on the database thread: once when saving a part
    /// fails, once when saving the end fails, and once when everything is saved.
    AnswerRecorder(StoreThread &store, GenerationInfo generation, std::function<void(const Report &)> report);
    /// For an answer that does not wait until its question is in the database: \p begin saves that on the database
    /// thread, in one transaction, and returns what beginGeneration() does. If it fails, it is tried again.
    AnswerRecorder(StoreThread &store, std::function<GenerationInfo(Store &)> begin,
                   std::function<void(const Report &)> report);

    /// Any thread; does not wait for the disk.
    void add(AnswerPiece piece);
    void add(SharedToken token);
    void thoughtSoFar(); ///< the answer text added so far was in fact thinking

    /// Saves the rest and ends the generation with \p info. Any thread; does not wait for the disk.
    void finish(GenerationInfo info);

    /// Adds the hash to an answer that ended before its model's hash was known. Any thread; does not wait for the disk.
    void setModelHash(const QString &hash);

    /// Saves everything in memory now; throws Error. Call it only on the database thread.
    void keep();

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with posted work
};

} // namespace moire
