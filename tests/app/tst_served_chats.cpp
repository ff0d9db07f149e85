// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs ask through a server becomes chats, and a database that refuses them harms nobody.
#include "golden.h"
#include "qt_test.h"
#include "runtime/served_chats.h"
#include "sample.h"
#include "server/answer_job.h"

#include <moire/model.h>

#include <nlohmann/json.hpp>

namespace tst_served_chats {

using namespace moire;
using Json = nlohmann::ordered_json;

class TestServedChats : public QObject {
    Q_OBJECT

    sample::Folder m_folder;
    const std::shared_ptr<const Model> m_model =
        Model::load(test::modelPath("qwen3moe"), {.backend = "reference", .threads = 1});

    struct Kept {
        explicit Kept(const QString &path) : store(path) { }
        std::vector<QString> problems; ///< on the database thread
        int changes = 0; ///< likewise
        StoreThread store;
        ServedChats chats{
            store,
            QStringLiteral("/models/a.gguf"),
            {.changed = [this] { ++changes; }, .problem = [this](const QString &why) { problems.push_back(why); }}};
    };

    static Json say(const char *role, const char *text) { return {{"role", role}, {"content", text}}; }

    std::shared_ptr<server::KeptAnswer> begin(const ServedChats &chats, const Json &messages,
                                              const std::string &client = "laptop") const
    {
        return chats.keep()(
            {.client = client, .path = "/v1/messages", .messages = messages, .options = {}, .model = m_model});
    }
    static void answer(server::KeptAnswer &kept, const std::string &text)
    {
        TokenRecord asked = sample::token(1); // a client may want positions of the prompt; they are no answer
        asked.phase = Phase::Prompt;
        kept.token(std::make_shared<const TokenRecord>(asked));
        kept.text(text, Phase::Answer);
        kept.token(std::make_shared<const TokenRecord>(sample::token(2)));
        server::AnswerEnd end;
        end.result.reason = FinishReason::Stop;
        end.result.ids = {TokenId(14)};
        end.result.seed = 7;
        kept.ended(end);
    }
    static QStringList texts(Store &store, qint64 session)
    {
        QStringList list;
        for (const MessageRecord &message : store.path(session))
            list << roleName(message.role) + u' ' + message.text;
        return list;
    }

private slots:
    void conversationsBecomeChats()
    {
        Kept kept(m_folder.newPath());
        const Json first{say("system", "Be brief."), say("user", "Who are you?")};
        answer(*begin(kept.chats, first), "A bird. ");
        kept.chats.setModelHash(QStringLiteral("ff00")); // computed later
        Json second = first;
        second.push_back(say("assistant", "A bird.")); // as a client gives it back
        second.push_back(say("user", "Which?"));
        answer(*begin(kept.chats, second), "A heron.");
        answer(*begin(kept.chats, second), "A kingfisher."); // asked again
        answer(*begin(kept.chats, second, "phone"), "An owl."); // no other client's chat goes on
        Json tool = {say("user", "Weather?"), say("tool", "sunny")};
        tool[0]["tool_calls"] = Json::array({{{"name", "f"}}});
        answer(*begin(kept.chats, tool), "Sunny.");
        kept.store.call([&](Store &store) {
            std::vector<SessionInfo> chats = store.sessions();
            QCOMPARE(chats.size(), 3U);
            QCOMPARE(store.folders().size(), 1U);
            QCOMPARE(store.folders().front().name, ServedChats::folderName());
            const auto longest = std::max_element(chats.begin(), chats.end(),
                                                  [](const auto &a, const auto &b) { return a.messages < b.messages; });
            QCOMPARE(longest->title, QStringLiteral("Who are you?"));
            QCOMPARE(longest->folder, store.folders().front().id);
            QCOMPARE(texts(store, longest->id),
                     (QStringList{QStringLiteral("system Be brief."), QStringLiteral("user Who are you?"),
                                  QStringLiteral("assistant A bird. "), QStringLiteral("user Which?"),
                                  QStringLiteral("assistant A kingfisher.")}));
            const auto path = store.path(longest->id);
            QCOMPARE(store.siblings(longest->id, path.back().id).size(), 2U);
            for (const qint64 message : {path[2].id, path[4].id}) {
                const GenerationInfo info = *store.generation(message);
                QCOMPARE(info.state, QStringLiteral("stop"));
                QCOMPARE(info.modelHash, QStringLiteral("ff00"));
                QCOMPARE(info.modelPath, QStringLiteral("/models/a.gguf"));
                QCOMPARE(info.seed, std::optional<quint64>(7));
                const auto tokens = store.tokens(info.id);
                QCOMPARE(tokens.size(), 1U);
                QVERIFY(sample::same(*tokens.front(), sample::token(2)));
                const Json settings = Json::parse(info.settings.toStdString());
                QVERIFY(settings["served"]["client"] == "laptop");
                QVERIFY(settings["served"]["interface"] == "/v1/messages");
            }
            for (const SessionInfo &chat : chats)
                if (chat.title == QLatin1String("Weather?"))
                    QCOMPARE(texts(store, chat.id),
                             (QStringList{QStringLiteral("user Weather?\n{\"name\":\"f\"}"),
                                          QStringLiteral("user sunny"), QStringLiteral("assistant Sunny.")}));
            // A chat that was deleted is not gone on with.
            store.remove(longest->id);
        });
        second.push_back(say("assistant", "A kingfisher."));
        second.push_back(say("user", "Why?"));
        answer(*begin(kept.chats, second), "Because.");
        kept.store.call([&](Store &store) {
            QCOMPARE(store.sessions().size(), 3U);
            QVERIFY(store.check().isEmpty());
        });
        QVERIFY(kept.changes >= 10);
        QVERIFY(std::all_of(kept.problems.begin(), kept.problems.end(), [](const QString &p) { return p.isEmpty(); }));
    }

    /// A request that failed, or whose client left, is kept with what came of it.
    void failures()
    {
        Kept kept(m_folder.newPath());
        begin(kept.chats, Json::array({say("user", "One")}))
            ->ended({.failed = ErrorKind::Failed, .problem = "out of memory"});
        server::AnswerEnd left;
        left.result.reason = FinishReason::Interrupted;
        begin(kept.chats, Json::array({say("user", "Two")}))->ended(left);
        kept.store.call([&](Store &store) {
            QStringList states;
            for (const SessionInfo &chat : store.sessions()) {
                const GenerationInfo info = *store.generation(store.path(chat.id).back().id);
                states << info.state + info.error;
            }
            states.sort();
            QCOMPARE(states, (QStringList{QStringLiteral("errorout of memory"), QStringLiteral("interrupted")}));
        });
    }

    /// A full disk, or a locked database: answers wait in memory, within a limit, and are kept later.
    void waitsForTheDatabase()
    {
        Kept kept(m_folder.newPath());
        kept.store.call([](Store &) {});
        sample::setRefusing(kept.store, true);
        for (int i = 0; i < ServedChats::maxWaiting; ++i) {
            const auto one = begin(kept.chats, Json::array({say("user", std::to_string(i).c_str())}));
            QVERIFY(one);
            answer(*one, "text"); // returns at once
        }
        QVERIFY(!begin(kept.chats, Json::array({say("user", "too many")})));
        kept.store.call([&](Store &store) {
            QVERIFY(store.sessions().empty());
            QCOMPARE(kept.problems.size(), 1U); // told once
            QVERIFY(!kept.problems.front().isEmpty());
        });
        sample::setRefusing(kept.store, false);
        const auto all = [&] { return kept.store.call([](Store &store) { return store.sessions().size(); }); };
        QTRY_COMPARE_WITH_TIMEOUT(all(), static_cast<size_t>(ServedChats::maxWaiting), 20000);
        kept.store.call([&](Store &) { QVERIFY(kept.problems.back().isEmpty()); });
        answer(*begin(kept.chats, Json::array({say("user", "one more")})), "text");
        QCOMPARE(all(), static_cast<size_t>(ServedChats::maxWaiting) + 1);
    }
};

MOIRE_GUILESS_TEST(TestServedChats)

} // namespace tst_served_chats

#include "tst_served_chats.moc"
