// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/answer_sums.h"
#include "analysis/coupling.h"
#include "analysis/expert_facts.h"
#include "analysis/foreign_routes.h"

#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moire::atlas {

/// A model that answers in the session database are from.
struct Model {
    QString hash; ///< SHA-256 of the file; empty: it was never computed, and the path stands for it
    QString path; ///< of the latest answer
    QString name;
    QString architecture;
    qint64 answers = 0;
    qint64 chats = 0;

    QString key() const { return hash.isEmpty() ? path : hash; }
    bool operator==(const Model &) const = default;
};

struct Chat {
    qint64 id = 0;
    QString title; ///< as it is in the database
    qint64 folder = 0; ///< 0: in none
    bool operator==(const Chat &) const = default;
};

/// What becomes of answers with a routing policy, which do not show what the model does by itself.
enum class PolicyAnswers : quint8 { LeaveOut, Only, Include };

/// What is read: all chats, or those of a folder.
struct Scope {
    qint64 folder = 0; ///< 0: all chats
    PolicyAnswers policies = PolicyAnswers::LeaveOut;
    bool operator==(const Scope &) const = default;
};

/// An answer of a scope. Of imported routing: a sequence, which is its own chat.
struct Answer {
    qint64 generation = 0; ///< or the number of the sequence
    qint64 chat = 0;
    qint64 started = 0; ///< ms since 1970
    qint64 tokens = 0;
    bool operator==(const Answer &) const = default;
};

/// Answers that are not in the sums, and why.
struct LeftOut {
    qint64 withPolicy = 0; ///< their routing was changed
    qint64 withoutPolicy = 0; ///< it was not, and only the others were asked for
    qint64 copies = 0; ///< of answers in duplicated chats: each is counted once
    qint64 withoutRoutes = 0;
    qint64 otherShape = 0;
    quint64 damagedTokens = 0;
    quint64 otherShapeTokens = 0;
    quint64 unroutedTokens = 0;
    bool unreadable = false; ///< a part of the list of answers is damaged
    bool operator==(const LeftOut &) const = default;
};

/// Everything the page shows of a scope. Immutable once it is made, and shared between threads.
struct Map {
    QString source; ///< name of the model or of the imported file
    bool imported = false;
    size_t firstOfB = 0; ///< of two lists of prompts, see Import
    bool expertsKnown = false; ///< the model says how many experts there are; otherwise: the highest chosen one
    std::vector<analysis::Missing> missing; ///< of imported routing
    PolicyAnswers policies = PolicyAnswers::LeaveOut;
    analysis::ScopeSums sums;
    bool sequences = true; ///< false: sums only, without the order of tokens
    std::vector<Answer> answers;
    std::vector<Chat> chats; ///< of the answers
    LeftOut leftOut;

    bool has(analysis::Missing what) const;
    bool prompts() const { return firstOfB > 0; }
    bool ownModel() const { return !imported || prompts(); } ///< false: of a model that other programs run
    quint64 tokens() const { return sums.usage().tokens; } ///< N; of sums alone: choices of the busiest layer over k
};
using SharedMap = std::shared_ptr<const Map>;
using SharedCoupling = std::shared_ptr<const analysis::Coupling>;

/// A place where an expert was chosen, with the text around it.
struct Context {
    QString before;
    QString token;
    QString after;
    float gate = 0.0f;
    qint64 chat = 0;
    bool operator==(const Context &) const = default;
};

struct Expert {
    analysis::ExpertFacts facts;
    analysis::Estimate lift; ///< over uniform, interval over chats
    std::vector<QString> words; ///< of facts.typical.list: the bytes of the token as text
    std::vector<Context> strongest;
    std::vector<Context> random;
};
using SharedExpert = std::shared_ptr<const Expert>;

/// Routing that another program recorded, of an experiment's results (experiment_routing.h), or that a model gave two
/// lists of prompts (prompt_lists.h).
struct Import {
    QString name; ///< of the file, or of the lists
    std::vector<analysis::ForeignRoutes> sequences; ///< of one shape; or
    std::optional<analysis::ForeignCounts> counts; ///< sums alone, or
    std::vector<analysis::AnswerSums> sums; ///< of each prompt of an experiment, without the order of its tokens
    analysis::ForeignModel model; ///< it was checked against; without layers: none
    std::map<uint32_t, std::string> words; ///< bytes of each token id, where they are known
    std::vector<QString> titles; ///< of the sequences or prompts; empty: they have numbers
    size_t firstOfB = 0; ///< of two lists of prompts: the sequence that the second begins with; 0: something else
};
using SharedImport = std::shared_ptr<const Import>;

using Progress = std::function<void(quint64 done, quint64 total)>; ///< in tokens

} // namespace moire::atlas
