// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/coalescing_queue.h"
#include "storage/store_thread.h"

#include <memory>
#include <optional>

namespace moire {

/// Keeps an answer in the session database while it is made: at most keepIntervalMs behind. What the database does not
/// take (a full disk, a lock), the end included, stays in memory and is tried again: with the next batch, every
/// retryMs, and when the store's thread ends.
class AnswerRecorder {
public:
    static constexpr int keepIntervalMs = 50;
    static constexpr int retryMs = 1000;

    struct Report {
        bool ended = false; ///< about the answer's end, not a part of it
        std::optional<Error> error; ///< why it was not kept; none: all of the answer is
    };

    /// \p generation as beginGeneration() returned it. \p report runs on the database's thread: once when parts stop
    /// being kept, once when the end is not, and once when everything is.
    AnswerRecorder(StoreThread &store, GenerationInfo generation, std::function<void(const Report &)> report);

    /// Any thread; does not wait for the disk.
    void add(AnswerPiece piece);
    void add(SharedToken token);
    void thoughtSoFar(); ///< what was added as the answer was thinking

    /// What remains is kept and the generation ended as \p info says. Any thread; does not wait for the disk.
    void finish(GenerationInfo info);

    /// For an answer that ended before the hash of its model was known. Any thread; does not wait for the disk.
    void setModelHash(const QString &hash);

    /// Keeps now what is in memory; throws Error. Only from work on the database's thread.
    void keep();
    /// Lays what could not be kept over what was read of an answer. False: there was nothing, or it is another answer.
    /// Only from work on the database's thread.
    bool complete(MessageRecord &message, GenerationInfo &generation, std::vector<SharedToken> &tokens) const;

private:
    struct State;
    std::shared_ptr<State> m_state; ///< shared with the work that was posted
};

} // namespace moire
