// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"
#include "qt_test.h"

namespace moire {

inline RoutingPolicy policyWith(RoutingPolicy::Rule::Kind kind, uint32_t layer, uint32_t expert)
{
    RoutingPolicy made;
    made.rules.push_back({kind, LayerIndex(layer), ExpertIndex(expert), 0.0f});
    return made;
}

/// A program whose shown chat is asked, and looked at in the database.
struct AskedChat : Program {
    explicit AskedChat(const QString &path) : Program(path) { }
    bool ready()
    {
        return QTest::qWaitFor([&] { return chat.state() == Conversation::State::Ready; }, 30000);
    }
    bool ask(const GenerationOptions &options) { return chat.ask(QStringLiteral("One?"), {}, options) && ready(); }
    qint64 last() const { return chat.path().back().id; }
    MessageRecord message(qint64 id)
    {
        return store.call([id](Store &s) { return s.message(id); });
    }
    GenerationInfo info(qint64 message)
    {
        return store.call([message](Store &s) { return *s.generation(message); });
    }
    std::vector<SharedToken> tokens(qint64 message)
    {
        return store.call([message](Store &s) { return s.tokens(s.generation(message)->id); });
    }
};

} // namespace moire
