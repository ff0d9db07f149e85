// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/answer.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace moire::experiments {

/// Where results are kept, cell by cell. Every keep() is durable when it returns. A key names everything that a result
/// depends on (docs/experiments.md); a cell has one result, and a new one replaces it.
class Results {
public:
    virtual ~Results() = default;

    /// The expanded definition (toJson()) and what the last run knew: models with hashes, build, machine.
    virtual nlohmann::ordered_json definition() const = 0; ///< null: nothing was run yet
    virtual void setDefinition(const nlohmann::ordered_json &definition, const nlohmann::ordered_json &environment) = 0;
    virtual nlohmann::ordered_json environment() const = 0;

    enum class Parts { Facts, All }; ///< All: with what is kept per token, and the trace
    /// All that is kept, in any order: far faster than one by one.
    virtual void forAnswers(Parts parts, const std::function<void(const CellName &, const Answer &)> &visit) const = 0;
    virtual void forPairs(Parts parts, const std::function<void(const CellName &, const Pair &)> &visit) const = 0;
    virtual std::string answerKey(const CellName &cell) const = 0; ///< empty: no result
    virtual std::optional<Answer> answer(const CellName &cell, Parts parts) const = 0;
    virtual void keep(const CellName &cell, const std::string &key, const Answer &answer) = 0;
    virtual std::string pairKey(const CellName &cell) const = 0;
    virtual std::optional<Pair> pair(const CellName &cell, Parts parts) const = 0;
    virtual void keep(const CellName &cell, const std::string &key, const Pair &pair) = 0;
};

/// Results in memory: for measurements whose only result is a table.
class MemoryResults final : public Results {
public:
    nlohmann::ordered_json definition() const override { return m_definition; }
    nlohmann::ordered_json environment() const override { return m_environment; }
    void setDefinition(const nlohmann::ordered_json &definition, const nlohmann::ordered_json &environment) override
    {
        m_definition = definition;
        m_environment = environment;
    }
    void forAnswers(Parts, const std::function<void(const CellName &, const Answer &)> &visit) const override
    {
        for (const auto &[cell, kept] : m_answers)
            visit(cell, kept.second);
    }
    void forPairs(Parts, const std::function<void(const CellName &, const Pair &)> &visit) const override
    {
        for (const auto &[cell, kept] : m_pairs)
            visit(cell, kept.second);
    }
    std::string answerKey(const CellName &cell) const override { return keyIn(m_answers, cell); }
    std::optional<Answer> answer(const CellName &cell, Parts) const override { return in(m_answers, cell); }
    void keep(const CellName &cell, const std::string &key, const Answer &answer) override
    {
        m_answers[cell] = {key, answer};
    }
    std::string pairKey(const CellName &cell) const override { return keyIn(m_pairs, cell); }
    std::optional<Pair> pair(const CellName &cell, Parts) const override { return in(m_pairs, cell); }
    void keep(const CellName &cell, const std::string &key, const Pair &pair) override { m_pairs[cell] = {key, pair}; }

private:
    template <class T>
    using Kept = std::map<CellName, std::pair<std::string, T>>;
    template <class T>
    static std::string keyIn(const Kept<T> &kept, const CellName &cell)
    {
        const auto at = kept.find(cell);
        return at == kept.end() ? std::string() : at->second.first;
    }
    template <class T>
    static std::optional<T> in(const Kept<T> &kept, const CellName &cell)
    {
        const auto at = kept.find(cell);
        return at == kept.end() ? std::nullopt : std::optional(at->second.second);
    }

    nlohmann::ordered_json m_definition;
    nlohmann::ordered_json m_environment;
    Kept<Answer> m_answers;
    Kept<Pair> m_pairs;
};

} // namespace moire::experiments
