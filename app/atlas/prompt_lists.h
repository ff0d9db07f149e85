// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"

#include <moire/context.h>

#include <atomic>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// Two lists of prompts and the routing that the open model gives them, so that a guess can be tested without chats:
/// docs/analysis.md, "Lists of prompts".
namespace moire::atlas {

struct PromptLimits {
    static constexpr size_t fileBytes = 2u << 20; ///< of one list
    static constexpr size_t prompts = 1000; ///< in one list
    static constexpr size_t tokens = 200'000; ///< of both lists
    static constexpr size_t routeBytes = 256u << 20; ///< of both lists: all routes are in memory at once
};

/// The prompts of a list: one a line, or, if the first line is a JSON object, JSON lines with a text in "prompt",
/// "question" or "text". Empty lines are left out. \p where names the list in errors. Throws Error (Refused): too long,
/// not text, or a line without a prompt, with its number. Any thread.
std::vector<std::string> promptsOf(std::string_view text, const std::string &where);

/// promptsOf() a file. Throws Error also if it cannot be read (Failed). Blocks for a file of at most fileBytes.
std::string readPromptFile(const std::string &path);

struct PromptLists {
    std::vector<std::string> a;
    std::vector<std::string> b;
    QString name; ///< of the pair, as the source of the map
    bool asChat = true; ///< each prompt is a message to the model in its chat format; false: raw text
};

/// Reads the lists, prompt by prompt; can be stopped between steps of the model and goes on at the prompt where it was.
/// One thread at a time, but for done() and total().
class PromptReader {
public:
    explicit PromptReader(PromptLists lists) : m_lists(std::move(lists)) { }

    /// Evaluates every prompt that was not read yet, with a context of its own of at most \p capacity tokens, without
    /// routing policy. Throws Error: Usage (no expert layers, no tokenizer, all prompts are the same, or too many
    /// tokens; says which prompt), Interrupted, and like makePrompt() and Context::evaluate().
    void read(const std::shared_ptr<const moire::Model> &model, const QString &chatFormat, size_t capacity,
              TensorType cacheType, const std::stop_token &stop);

    size_t done() const { return m_done; } ///< tokens
    size_t total() const { return m_total; } ///< 0: not counted yet
    /// What was read: a sequence for each prompt, those of list a first, without the tokens that all prompts begin
    /// with. Precondition: read() returned.
    SharedImport import();

private:
    void tokenize(const moire::Model &model, const QString &chatFormat, size_t capacity, const std::stop_token &stop);
    void checkSize(const analysis::RouteShape &shape) const;
    const std::string &prompt(size_t i) const;
    std::string place(size_t i) const;

    PromptLists m_lists;
    analysis::ForeignModel m_model;
    std::vector<std::vector<TokenId>> m_ids; ///< of each prompt
    size_t m_shared = 0; ///< tokens that all prompts begin with
    std::vector<analysis::ForeignRoutes> m_sequences; ///< of the prompts that were read
    std::map<uint32_t, std::string> m_words;
    std::atomic<size_t> m_done = 0;
    std::atomic<size_t> m_total = 0;
};

} // namespace moire::atlas
