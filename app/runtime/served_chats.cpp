// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/served_chats.h"

#include "server/answer_job.h"
#include "storage/answer.h"
#include "storage/answer_recorder.h"
#include "storage/sql.h"

#include <moire/error.h>

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>

namespace moire {

/// A message as it is kept. Not in the unnamed namespace, because a class of the header holds it.
struct ServedMessage {
    Role role = Role::User;
    QString text;
};

namespace {

using Json = nlohmann::ordered_json;

/// What a conversation is recognised by: its client and all its messages.
using Trail = QByteArray;

Trail nextTrail(const Trail &before, Role role, const QString &text)
{
    return QCryptographicHash::hash(before + roleName(role).toUtf8() + '\0' + text.trimmed().toUtf8(),
                                    QCryptographicHash::Sha256);
}

QString memberText(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get_ref<const std::string &>())
                                                     : QString();
}

/// The database knows three roles: results of tools are what somebody other than the model says. Calls of tools become
/// text.
std::vector<ServedMessage> servedMessages(const Json &messages)
{
    std::vector<ServedMessage> list;
    for (const Json &message : messages) {
        ServedMessage one{.role = roleFromName(memberText(message, "role")).value_or(Role::User),
                          .text = memberText(message, "content")};
        if (const auto calls = message.find("tool_calls"); calls != message.end() && calls->is_array())
            for (const Json &call : *calls)
                one.text += u'\n' + QString::fromStdString(call.dump(-1, ' ', false, Json::error_handler_t::replace));
        list.push_back(std::move(one));
    }
    return list;
}

} // namespace

struct ServedChats::Shared {
    /// Where a conversation is kept.
    struct Place {
        Trail trail;
        qint64 session = 0;
        qint64 message = 0; ///< the last one
    };
    static constexpr size_t maxPlaces = 1000;
    static constexpr size_t maxUnhashed = 10'000;

    Shared(StoreThread &thread, const QString &path, Events on) : store(thread), modelPath(path), events(std::move(on))
    {
    }

    /// None: it is not known, or was deleted since.
    std::optional<Place> find(Store &in, const Trail &trail) const
    {
        const auto found =
            std::find_if(places.begin(), places.end(), [&](const Place &place) { return place.trail == trail; });
        if (found == places.end())
            return std::nullopt;
        sql::Query there(in.database(),
                         QStringLiteral("SELECT 1 FROM messages m JOIN sessions s ON s.id = m.session "
                                        "WHERE m.id = ? AND s.id = ? AND m.removed IS NULL AND s.deleted IS NULL"));
        return there.bind(found->message).bind(found->session).run().next() ? std::optional(*found) : std::nullopt;
    }
    void remember(Place place)
    {
        std::erase_if(places, [&](const Place &old) { return old.trail == place.trail; });
        places.push_front(std::move(place));
        if (places.size() > maxPlaces)
            places.pop_back();
    }
    qint64 folder(Store &in)
    {
        const QString name = folderName();
        for (const FolderInfo &one : in.folders())
            if (one.name == name)
                return one.id;
        return in.addFolder(name);
    }
    void tell(const QString &why)
    {
        if (events.problem && std::exchange(told, why) != why)
            events.problem(why);
    }

    StoreThread &store;
    const QString modelPath;
    const Events events;
    std::atomic<int> waiting = 0; ///< answers
    std::atomic<qint64> waitingTokens = 0;
    std::mutex hashMutex; ///< guards the next three
    QString modelHash;
    std::vector<AnswerRecorder> unhashed; ///< answers that ended before it was known
    bool hashMayCome = true;
    // Used only on the database thread:
    std::deque<Place> places; ///< the latest first
    QString told;
};

/// One answer on its way into the database.
class ServedChats::Answer final : public server::KeptAnswer {
public:
    Answer(std::shared_ptr<Shared> shared, server::KeptRequest request)
        : m_shared(std::move(shared)),
          m_info(describe(*m_shared, request)),
          m_progress(std::make_shared<Progress>()),
          m_recorder(
              m_shared->store,
              [shared = m_shared, progress = m_progress, client = QString::fromStdString(request.client),
               messages = servedMessages(request.messages),
               info = m_info](Store &store) { return begin(*shared, *progress, store, client, messages, info); },
              [shared = m_shared, progress = m_progress](const AnswerRecorder::Report &report) {
                  take(*shared, *progress, report);
              })
    {
        ++m_shared->waiting;
    }

    void text(std::string_view utf8, Phase phase) override { m_recorder.add(AnswerPiece{phase, std::string(utf8)}); }
    void thoughtSoFar() override { m_recorder.thoughtSoFar(); }
    void token(const SharedToken &record) override
    {
        if (record->phase == Phase::Prompt)
            return;
        ++m_progress->tokens;
        ++m_shared->waitingTokens;
        m_recorder.add(record);
    }
    void ended(const server::AnswerEnd &end) override
    {
        describeResult(m_info, end.result);
        if (end.failed) {
            m_info.state = QLatin1String(finishReasonName(
                end.failed == ErrorKind::Interrupted ? FinishReason::Interrupted : FinishReason::Error));
            m_info.error = QString::fromStdString(end.problem);
        }
        {
            const std::scoped_lock lock(m_shared->hashMutex);
            m_info.modelHash = m_shared->modelHash;
            if (m_info.modelHash.isEmpty() && m_shared->hashMayCome && m_shared->unhashed.size() < Shared::maxUnhashed)
                m_shared->unhashed.push_back(m_recorder);
        }
        m_recorder.finish(m_info);
    }

private:
    struct Progress {
        std::atomic<qint64> tokens = 0;
        // Used only on the database thread:
        Trail trail; ///< of the question
        GenerationInfo info;
        qint64 session = 0;
    };

    static GenerationInfo describe(const Shared &shared, const server::KeptRequest &request)
    {
        GenerationInfo info = describeGeneration(*request.model, request.options, shared.modelPath);
        Json settings = Json::parse(info.settings.toStdString());
        settings["served"] = {{"client", request.client}, {"interface", request.path}};
        info.settings = QString::fromStdString(settings.dump(-1, ' ', false, Json::error_handler_t::replace));
        return info;
    }

    /// Adds the messages that are not in the database yet, and the answer's row.
    static GenerationInfo begin(Shared &shared, Progress &progress, Store &store, const QString &client,
                                const std::vector<ServedMessage> &messages, const GenerationInfo &info)
    {
        store.requireWritable();
        sql::Transaction transaction(store.database());
        std::vector<Trail> trails{client.toUtf8()};
        for (const ServedMessage &message : messages)
            trails.push_back(nextTrail(trails.back(), message.role, message.text));
        Shared::Place place;
        size_t kept = 0; // of the messages
        for (size_t count = messages.size(); count > 0 && kept == 0; --count)
            if (const auto found = shared.find(store, trails[count])) {
                place = *found;
                kept = count;
            }
        std::optional<qint64> last = kept > 0 ? std::optional(place.message) : std::nullopt;
        if (kept == 0) {
            const auto question = std::find_if(messages.begin(), messages.end(),
                                               [](const ServedMessage &one) { return one.role == Role::User; });
            place.session = store.addSession(question == messages.end() ? QString() : titleOf(question->text));
            store.setFolder({place.session}, shared.folder(store));
        }
        for (size_t i = kept; i < messages.size(); ++i)
            last = store.addMessage(place.session, last, messages[i].role, messages[i].text);
        if (!last)
            last = store.addMessage(place.session, {}, Role::User, {});
        GenerationInfo begun = store.beginGeneration(place.session, *last, info);
        transaction.commit();
        shared.remember({trails.back(), place.session, *last});
        progress.trail = trails.back();
        progress.info = begun;
        progress.session = place.session;
        if (shared.events.changed)
            shared.events.changed();
        return begun;
    }

    static void take(Shared &shared, const Progress &progress, const AnswerRecorder::Report &report)
    {
        if (report.error)
            return shared.tell(QString::fromUtf8(report.error->what()));
        --shared.waiting;
        shared.waitingTokens -= progress.tokens;
        const QString answer = shared.store.store().message(progress.info.message).text;
        shared.remember({nextTrail(progress.trail, Role::Assistant, answer), progress.session, progress.info.message});
        shared.tell({});
        if (shared.events.changed)
            shared.events.changed();
    }

    const std::shared_ptr<Shared> m_shared;
    GenerationInfo m_info;
    const std::shared_ptr<Progress> m_progress;
    AnswerRecorder m_recorder;
};

ServedChats::ServedChats(StoreThread &store, const QString &modelPath, Events events)
    : m_shared(std::make_shared<Shared>(store, modelPath, std::move(events)))
{
}

ServedChats::~ServedChats()
{
    const std::scoped_lock lock(m_shared->hashMutex);
    m_shared->hashMayCome = false;
    m_shared->unhashed.clear();
}

void ServedChats::setModelHash(const QString &hash)
{
    const std::scoped_lock lock(m_shared->hashMutex);
    m_shared->modelHash = hash;
    for (AnswerRecorder &recorder : std::exchange(m_shared->unhashed, {}))
        recorder.setModelHash(hash);
}

server::Keep ServedChats::keep() const
{
    return [shared = m_shared](server::KeptRequest request) -> std::shared_ptr<server::KeptAnswer> {
        if (shared->waiting < maxWaiting && shared->waitingTokens < maxWaitingTokens)
            return std::make_shared<Answer>(shared, std::move(request));
        return nullptr;
    };
}

QString ServedChats::folderName()
{
    return QCoreApplication::translate("moire::ServedChats", "Other programs");
}

} // namespace moire
