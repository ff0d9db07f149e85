// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/qt.h"
#include "storage/data_folder.h"
#include "storage/text.h"
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
    std::vector<std::string> words;
    std::string out = "-";
    bool json = false;
    bool traces = false;

    QString path() const { return store.empty() ? Store::defaultPath() : pathOf(store, "--store"); }
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
        throw Error(ErrorKind::Usage, "'" + text + "' is not a session number", "ID",
                    "'moire-cli sessions list' shows them");
    return id;
}

SessionInfo existing(Store &store, qint64 id)
{
    const auto info = store.session(id);
    if (!info)
        throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(id),
                    "'moire-cli sessions list' shows them");
    return *info;
}

/// Text that others wrote, for one line.
QString line(const QString &text)
{
    const std::string shown = cutText(text, 200).toStdString();
    return QString::fromStdString(printable(shown, 4 * shown.size()));
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
        for (size_t i = 0; i < sessions.size(); i++)
            if (!sessions[i].snippet.isEmpty())
                list[i]["snippet"] = sessions[i].snippet.toStdString();
        out.write(list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    } else {
        for (const SessionInfo &s : sessions)
            out.write(QStringLiteral("%1  %2  %3 messages  %4%5%6\n")
                          .arg(s.id, 6)
                          .arg(QString::fromStdString(shortTime(s.updated)))
                          .arg(s.messages, 4)
                          .arg(s.pinned ? QStringLiteral("* ") : QString(), line(s.title),
                               s.snippet.isEmpty() ? QString() : QStringLiteral("  | ") + line(s.snippet))
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
    QString words;
    for (const std::string &word : o.words)
        words += QString::fromStdString(validText(word)) + u' ';
    return writeList(store.search(words), o.json);
}

void writeTokens(Output &out, Store &store, qint64 generation)
{
    forEachToken(store, generation, [&](const TokenRecord &token) {
        std::string line = "    " + std::to_string(token.id.value) + " '" + printable(validText(token.bytes)) + "' ";
        line += phaseName(token.phase);
        const auto number = [&](const char *name, const auto &value) {
            if (value)
                line += QStringLiteral("  %1 %2").arg(QLatin1String(name)).arg(double(*value), 0, 'f', 3).toStdString();
        };
        number("ms", token.milliseconds);
        number("logprob", token.logProbability);
        number("entropy", token.entropy);
        for (size_t row = 0; row < token.experts.size(); row++) {
            const LayerRoute route = token.experts[row];
            line += "  " + std::to_string(route.layer.value) + ":";
            for (size_t i = 0; i < route.ids.size(); i++) {
                line += i ? "," : "";
                line += std::to_string(route.ids[i]);
            }
        }
        out.write(line + "\n");
    });
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
    out.write("# " + line(info.title).toStdString() + "\n");
    for (const MessageRecord &message : store.path(info.id)) {
        out.write("\n## " + roleName(message.role).toStdString() + ", " + shortTime(message.created));
        const auto generation = store.generation(message.id);
        if (generation)
            out.write(", " + line(generation->modelName).toStdString() + ", " +
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
        warn(std::to_string(unreadable) + " damaged messages were skipped");
    return exitDone;
}

int import(const Options &o)
{
    Input input(o.argument);
    Store store(o.path());
    Output out;
    const std::string source = printable(o.argument, 2000);
    for (const qint64 id : importSessions(
             store, [&] { return input.next(); }, QString::fromStdString(source)))
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
    // Every command takes every option, as scripts may give them; help shows those that it uses.
    struct Used {
        bool json = true;
        bool traces = false;
        bool output = false;
    };
    const auto add = [&](const char *name, const char *what, int (*run)(const Options &), Used used = {}) {
        auto *sub = command->add_subcommand(name, what);
        auto o = std::make_shared<Options>();
        o->model.add(*sub, ModelOptions::Uses::Nothing);
        const auto shownIf = [](CLI::Option *option, bool shown) { option->group(shown ? "Options" : hiddenOptions); };
        sub->add_option("--store", o->store, "the database (default: the application's own)");
        shownIf(sub->add_flag("--json", o->json, "for programs"), used.json);
        shownIf(sub->add_flag("--traces", o->traces, "with every token"), used.traces);
        if (used.output)
            sub->add_option("-o,--output", o->out, "the file (-: standard output)");
        sub->callback([o, run, &action] {
            action = [o, run] {
                startQt();
                return run(*o);
            };
        });
        return std::pair(sub, o);
    };
    const auto takes = [](const auto &added, const char *name, const char *what) {
        added.first->add_option(name, added.second->argument, what)->required();
    };
    add("list", "list all sessions, latest first", list);
    takes(add("show", "one conversation", show, {.traces = true}), "ID", "the number that 'list' shows");
    const auto [searching, o] = add("search", "find sessions that contain all of these words, the best match first", search);
    searching->add_option("WORDS", o->words, "what to look for, in messages and titles")->required()->take_all();
    takes(add("export", "sessions as JSON, lossless, with every token", exportTo, {.json = false, .output = true}),
          "ID", "the number of a session, or all");
    takes(add("import", "add the sessions of an export as new sessions", import, {.json = false}), "FILE",
          "what 'export' wrote (-: standard input)");
    add("check", "check the database for damage", check);
}

} // namespace moire::cli
