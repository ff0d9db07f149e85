// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/qt.h"
#include "storage/transfer.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <charconv>

namespace moire::cli {

void startQt()
{
    static int argc = 1;
    static char name[] = "moire";
    static char *argv[] = {name, nullptr};
    static auto *application = new QCoreApplication(argc, argv); // never destroyed: the program ends by _Exit
    application->setApplicationName(QStringLiteral("moire"));
}

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    ModelOptions model; ///< taken everywhere, used nowhere here
    std::string store;
    std::string argument;
    std::string out = "-";
    bool json = false;
    bool traces = false;

    QString path() const { return store.empty() ? Store::defaultPath() : QString::fromStdString(store); }
};
using OptionsPtr = std::shared_ptr<Options>;

std::string shortTime(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm")).toStdString();
}

qint64 idOf(const std::string &text)
{
    qint64 id = 0;
    const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), id);
    if (status != std::errc() || end != text.data() + text.size() || id <= 0)
        throw Error(ErrorKind::Usage, "'" + text + "' is no session's number", "ID",
                    "'moire-cli sessions list' shows them");
    return id;
}

SessionInfo existing(Store &store, qint64 id)
{
    const auto info = store.session(id);
    if (!info)
        throw Error(ErrorKind::Usage, "there is no such session", "session " + std::to_string(id),
                    "'moire-cli sessions list' shows them");
    return *info;
}

int writeList(const std::vector<SessionInfo> &sessions, bool json)
{
    Output out;
    if (json) {
        Json list = Json::array();
        for (const SessionInfo &s : sessions)
            list.push_back({{"id", s.id},
                            {"title", s.title.toStdString()},
                            {"created", s.created.toMSecsSinceEpoch()},
                            {"updated", s.updated.toMSecsSinceEpoch()},
                            {"pinned", s.pinned},
                            {"messages", s.messages}});
        out.write(list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    } else {
        for (const SessionInfo &s : sessions)
            out.write(QStringLiteral("%1  %2  %3 messages  %4%5\n")
                          .arg(s.id, 6)
                          .arg(QString::fromStdString(shortTime(s.updated)))
                          .arg(s.messages, 4)
                          .arg(s.pinned ? QStringLiteral("* ") : QString(),
                               QString::fromStdString(printable(s.title.toStdString())))
                          .toStdString());
    }
    out.finish();
    return exitDone;
}

/// Before the first conversation the application's own database is not there, which is no failure: it is empty.
bool nothingKeptYet(const Options &o)
{
    return o.store.empty() && !QFileInfo::exists(o.path());
}

int list(const Options &o)
{
    if (nothingKeptYet(o))
        return writeList({}, o.json);
    Store store(o.path(), Store::Access::ReadOnly);
    return writeList(store.sessions(), o.json);
}

int search(const Options &o)
{
    if (nothingKeptYet(o))
        return writeList({}, o.json);
    Store store(o.path(), Store::Access::ReadOnly);
    return writeList(store.search(QString::fromStdString(o.argument)), o.json);
}

void writeTokens(Output &out, Store &store, qint64 generation)
{
    for (const TokenRecord &token : store.tokens(generation)) {
        std::string line = "    " + std::to_string(token.id.value) + " '" + printable(validText(token.bytes)) + "' ";
        line += phaseName(token.phase);
        const auto number = [&](const char *name, const auto &value) {
            if (value)
                line += QStringLiteral("  %1 %2").arg(QLatin1String(name)).arg(double(*value), 0, 'f', 3).toStdString();
        };
        number("ms", token.milliseconds);
        number("logprob", token.logProbability);
        number("entropy", token.entropy);
        for (const LayerRoute &route : token.experts) {
            line += "  " + std::to_string(route.layer.value) + ":";
            for (size_t i = 0; i < route.ids.size(); i++)
                line += (i ? "," : "") + std::to_string(route.ids[i]);
        }
        out.write(line + "\n");
    }
}

int show(const Options &o)
{
    Store store(o.path(), Store::Access::ReadOnly);
    const SessionInfo info = existing(store, idOf(o.argument));
    Output out;
    if (o.json) {
        exportSessions(
            store, {info.id}, [&](std::string_view part) { out.write(part); }, o.traces);
        out.finish();
        return exitDone;
    }
    out.write("# " + printable(info.title.toStdString()) + "\n");
    for (const MessageRecord &message : store.path(info.id)) {
        out.write("\n## " + roleName(message.role).toStdString() + ", " + shortTime(message.created));
        const auto generation = store.generation(message.id);
        if (generation)
            out.write(", " + printable(generation->modelName.toStdString()) + ", " +
                      printable(generation->state.toStdString()));
        out.write("\n\n");
        if (!message.reasoning.isEmpty())
            out.write("> " + message.reasoning.trimmed().replace(u'\n', QStringLiteral("\n> ")).toStdString() + "\n\n");
        out.write(message.text.toStdString() + "\n");
        if (generation && o.traces)
            writeTokens(out, store, generation->id);
    }
    out.finish();
    return exitDone;
}

int exportTo(const Options &o)
{
    Store store(o.path(), Store::Access::ReadOnly);
    std::vector<qint64> ids;
    if (o.argument == "all")
        for (const SessionInfo &info : store.sessions())
            ids.push_back(info.id);
    else
        ids.push_back(existing(store, idOf(o.argument)).id);
    Output out(o.out);
    const size_t unreadable = exportSessions(store, ids, [&](std::string_view part) { out.write(part); });
    out.finish();
    if (unreadable > 0)
        warn(std::to_string(unreadable) + " damaged messages were left out");
    return exitDone;
}

int import(const Options &o)
{
    const std::string json = readAll(o.argument);
    Store store(o.path());
    Output out;
    for (const qint64 id : importSessions(store, json, QString::fromStdString(o.argument)))
        out.write(std::to_string(id) + "\n");
    out.finish();
    return exitDone;
}

int check(const Options &o)
{
    std::optional<Store> store;
    if (!nothingKeptYet(o))
        store.emplace(o.path(), Store::Access::ReadOnly);
    const QStringList wrong = store ? store->check() : QStringList();
    Output out;
    if (o.json) {
        Json problems = Json::array();
        for (const QString &line : wrong)
            problems.push_back(line.toStdString());
        out.write(Json{{"ok", wrong.isEmpty()}, {"problems", problems}}.dump(2) + "\n");
    } else {
        for (const QString &line : wrong)
            out.write(line.toStdString() + "\n");
        if (wrong.isEmpty())
            out.write("ok: " + std::to_string(store ? store->sessions().size() : 0) + " sessions\n");
    }
    out.finish();
    return wrong.isEmpty() ? exitDone : exitRefused;
}

} // namespace

void addSessions(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("sessions", "the session database: list, show, search, export, import, check");
    command->require_subcommand(1);
    const auto add = [&](const char *name, const char *what, const char *argument, int (*run)(const Options &)) {
        auto *sub = command->add_subcommand(name, what);
        auto o = std::make_shared<Options>();
        o->model.add(*sub);
        sub->get_option("--model")->required(false);
        sub->add_option("--store", o->store, "the database (default: the application's own)");
        sub->add_flag("--json", o->json, "for programs");
        sub->add_flag("--traces", o->traces, "with every token (an export always has them)");
        if (argument)
            sub->add_option(argument, o->argument)->required();
        if (run == exportTo)
            sub->add_option("-o,--output", o->out, "the file (-: standard output)");
        sub->callback([o, run, &action] {
            action = [o, run] {
                startQt();
                return run(*o);
            };
        });
    };
    add("list", "all sessions, the latest first", nullptr, list);
    add("show", "one conversation", "ID", show);
    add("search", "sessions with all of these words", "WORDS", search);
    add("export", "sessions as JSON, lossless", "ID", exportTo);
    add("import", "sessions of an export, as new ones", "FILE", import);
    add("check", "looks for damage", nullptr, check);
}

} // namespace moire::cli
