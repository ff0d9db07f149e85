// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/columns.h"
#include "runtime/answer_request.h"

#include <QStringList>

namespace moire {

/// An answer and what its source knows of it; none: it did not say.
struct SourceAnswer {
    GenerationResult result;
    std::optional<qint64> promptTokens;
    std::optional<qint64> reusedTokens;
    std::optional<qint64> thinkingTokens;
    std::optional<qint64> tokens; ///< of the answer
    ServerTimes times;
    bool pieces = false; ///< records stand for pieces of text, not for tokens
    QStringList notes; ///< what could not be used, one sentence each
};

/// Answers requests into records in place of the open model: an engine elsewhere. Immutable; shared by the requests
/// that were sent to it.
class AnswerSource {
public:
    virtual ~AnswerSource() = default;
    virtual QString name() const = 0; ///< for people
    virtual QString place() const = 0; ///< identifies it, as a path does a file
    virtual QString host() const = 0; ///< what it connects to
    virtual analysis::RouteShape routeShape() const = 0; ///< of the routes it gives; no rows: none, or not known
    /// How an answer will be generated, as stored in the database. Any thread.
    virtual GenerationInfo describe(const GenerationOptions &options) const = 0;
    /// Answers AnswerRequest::messages; throws Error if nothing of an answer came. Reports what arrives to \p listener,
    /// on any one thread. An answer that ends early keeps what came, with the reason in its result.
    virtual SourceAnswer answer(const AnswerRequest &request, GenerationListener &listener,
                                const std::stop_token &stop) = 0;
};

} // namespace moire
