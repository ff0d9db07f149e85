// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace moire {

class AnswerSource;

/// Which engine reasons for answers that another one gives.
struct ReasonedBy {
    static constexpr qsizetype maxHandover = 16 * 1024; ///< UTF-16 units

    QString place; ///< the file of a model, or RemoteServer::place(); empty: the engine that answers reasons itself
    /// The question that the other engine gets, with the marks {question} and {reasoning} (experiments/handover.h).
    QString handover = defaultHandover();

    static QString defaultHandover();
    bool used() const { return !place.isEmpty(); }
    QString name() const; ///< for people
    /// The handover with a question, and with a reasoning as far as it is known.
    QString filled(const QString &question, const QString &reasoning = {}) const;
    bool operator==(const ReasonedBy &) const = default;
};

/// One sentence; empty: the template can be used.
QString whyNotHandover(const QString &handover);

/// Finds an engine on a server by its place; may wait, so not on the window's thread. Throws Error: Refused (it is not
/// among those that a person added), Interrupted. Nothing is contacted.
using FindSource = std::function<std::shared_ptr<AnswerSource>(const QString &place, const std::stop_token &stop)>;

} // namespace moire
