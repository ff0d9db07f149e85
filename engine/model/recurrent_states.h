// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/state.h"

#include <memory>
#include <optional>
#include <vector>

namespace moire {

/// Bytes of the copies that RecurrentStates keeps, in host memory; saturates at SIZE_MAX.
size_t snapshotBytes(const ModelConfig &config);

/// Follows the recurrent states in the cache of one sequence. Unlike keys and values, they cannot go back to an earlier
/// position by forgetting the later ones. So copies are kept at a few positions, spread over the sequence: whoever goes
/// back restores the nearest and evaluates the tokens after it again. Used by one thread at a time, between steps.
class RecurrentStates {
public:
    static constexpr size_t copies = 4; ///< at most
    static constexpr size_t distance = 64; ///< tokens generated one by one between two copies

    RecurrentStates() = default; ///< of a model without such states
    /// Throws Error (Failed) if there is not enough memory, std::bad_alloc.
    RecurrentStates(const ModelConfig &config, const Placement &placement, const KvCache &cache);

    bool any() const { return !m_layers.empty(); }
    /// Tokens that the states in the cache have seen; nullopt: in doubt, rewind() before a step.
    std::optional<size_t> position() const { return m_position; }
    /// Where they are, or are after rewind().
    size_t reachable() const { return m_position ? *m_position : m_kept.empty() ? 0 : m_kept.back().position; }
    /// The sequence was cut to \p length tokens: forgets the copies beyond.
    void truncate(size_t length);
    /// Restores the last copy, or the empty state. Returns its position.
    size_t rewind();

    void beginStep() { m_position.reset(); } ///< in doubt until endStep(): a step may fail halfway
    /// The states have seen \p position tokens. Keeps a copy if \p several were new, or if the last copy is old; never
    /// of states that are not finite.
    void endStep(size_t position, bool several);
    /// The first layer whose state in the cache has values that are not finite.
    std::optional<uint32_t> firstNonFinite() const;

private:
    struct Layer {
        uint32_t index;
        Backend *backend;
        std::byte *state;
        size_t bytes;
    };
    struct Copy {
        size_t position;
        std::byte *data; ///< of all layers, one after the other
    };
    std::byte *freeSlot(size_t position);
    void keep(size_t position);

    std::vector<Layer> m_layers; ///< recurrent ones
    std::unique_ptr<std::byte[]> m_memory; ///< committed by the system when a copy is written
    std::vector<std::byte *> m_free;
    std::vector<Copy> m_kept; ///< by ascending position
    std::optional<size_t> m_position = 0;
};

} // namespace moire
