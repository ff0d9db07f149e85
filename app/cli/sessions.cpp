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
    static auto *application = new QCoreApplication(argc, argv); // never destroyed: the program exits through _Exit
    application->setApplicationName(QStringLiteral("moire"));
}

namespace {

using Json = nlohmann::ordered_json;

struct SessionsOptions {
    ModelOptions model; ///< accepted but not used
    std::string store;
    std::string argument;
    std::vector<std::string> words;
    std::string out = "-";
    bool json = false;
    bool traces = false;

    QString path() const { return store.empty() ? Store::defaultPath() : pathOf(store, "--store"); }
};
using OptionsPtr = std::shared_ptr<SessionsOptions>;

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
                    "run 'moire-cli sessions list' to see them");
    return id;
}

SessionInfo requireSession(Store &store, qint64 id)
{
    const auto info = store.session(id);
    if (!info)
        throw Error(ErrorKind::Usage, "no such session", "session " + std::to_string(id),
                    "run 'moire-cli sessions list' to see them");
    return *info;
}

/// Untrusted text made safe to print on one line.
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
        out.write(jsonText(list, 2) + "\n");
    } else {
        for (const SessionInfo &s : sessions)
            out.write(QStringLiteral("%1  %2  %3 %4  %5%6%7\n")
                          .arg(s.id, 6)
                          .arg(QString::fromStdString(shortTime(s.updated)))
                          .arg(s.messages, 4)
                          .arg(s.messages == 1 ? QStringLiteral("message ") : QStringLiteral("messages"))
                          .arg(s.pinned ? QStringLiteral("* ") : QString(), line(s.title),
                               s.snippet.isEmpty() ? QString() : QStringLiteral("  | ") + line(s.snippet))
                          .toStdString());
    }
    out.finish();
    return exitDone;
}

/// Before the first conversation the application's database does not exist; it then counts as empty, as does a file
/// without content.
bool nothingSavedYet(const SessionsOptions &o)
{
    const QFileInfo file(o.path());
    return file.exists() ? file.isFile() && file.size() == 0 : o.store.empty();
}

int list(const SessionsOptions &o)
{
    if (nothingSavedYet(o))
        return writeList({}, o.json);
    Store store(o.path(), Store::Access::ReadOnly);
    return writeList(store.sessions(), o.json);
}

int search(const SessionsOptions &o)
{
    QString words;
    for (const std::string &word : o.words) {
        if (word != validText(word))
            throw Error(ErrorKind::Usage, "the text is not UTF-8", "WORDS", "give UTF-8 text");
        words += QString::fromStdString(word) + u' ';
    }
    if (nothingSavedYet(o))
        return writeList({}, o.json);
    Store store(o.path(), Store::Access::ReadOnly);
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

int show(const SessionsOptions &o)
{
    Store store(o.path(), Store::Access::ReadOnly);
    const SessionInfo info = requireSession(store, idOf(o.argument));
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

int exportTo(const SessionsOptions &o)
{
    Store store(o.path(), Store::Access::ReadOnly);
    std::vector<qint64> ids;
    if (o.argument == "all")
        for (const SessionInfo &info : store.sessions())
            ids.push_back(info.id);
    else
        ids.push_back(requireSession(store, idOf(o.argument)).id);
    Output out(o.out);
    const size_t unreadable = exportSessions(store, ids, [&](std::string_view part) { out.write(part); });
    out.finish();
    if (unreadable > 0)
        warn("damaged messages skipped: " + std::to_string(unreadable));
    return exitDone;
}

int import(const SessionsOptions &o)
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

int check(const SessionsOptions &o)
{
    std::optional<Store> store;
    if (!nothingSavedYet(o))
        store.emplace(o.path(), Store::Access::ReadOnly);
    const QStringList problems = store ? store->check() : QStringList();
    Output out;
    if (o.json) {
        Json list = Json::array();
        for (const QString &line : problems)
            list.push_back(line.toStdString());
        out.write(Json{{"ok", problems.isEmpty()}, {"problems", list}}.dump(2) + "\n");
    } else {
        for (const QString &line : problems)
            out.write(line.toStdString() + "\n");
        if (problems.isEmpty()) {
            const size_t count = store ? store->sessions().size() : 0;
            out.write("ok: " + std::to_string(count) + (count == 1 ? " session\n" : " sessions\n"));
        }
    }
    out.finish();
    return problems.isEmpty() ? exitDone : exitRefused;
}

} // namespace

void addSessions(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("sessions", "list, show, search, export, import and check saved sessions");
    command->require_subcommand(1);
    // Every command accepts every option, because scripts may pass them; its help shows only those it uses.
    struct Used {
        bool json = true;
        bool traces = false;
        bool output = false;
    };
    const auto add = [&](const char *name, const char *what, int (*run)(const SessionsOptions &), Used used = {}) {
        auto *sub = command->add_subcommand(name, what);
        auto o = std::make_shared<SessionsOptions>();
        o->model.add(*sub, ModelOptions::Uses::Nothing);
        const auto shownIf = [](CLI::Option *option, bool shown) { option->group(shown ? "Options" : hiddenOptions); };
        sub->add_option("--store", o->store, "session database (default: the application's)");
        shownIf(sub->add_flag("--json", o->json, "print JSON"), used.json);
        shownIf(sub->add_flag("--traces", o->traces, "include every token"), used.traces);
        if (used.output)
            sub->add_option("-o,--output", o->out, "output file (-: standard output)");
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
    add("list", "list all sessions, most recent first", list);
    takes(add("show", "show one session", show, {.traces = true}), "ID", "session number, as shown by 'list'");
    const auto [searching, o] =
        add("search", "find sessions that contain all of these words, best match first", search);
    searching->add_option("WORDS", o->words, "words to find in messages and titles")->required()->take_all();
    takes(
        add("export", "export sessions as lossless JSON, with every token", exportTo, {.json = false, .output = true}),
        "ID", "session number, or all");
    takes(add("import", "import the sessions in an export file as new sessions", import, {.json = false}), "FILE",
          "file written by 'export' (-: standard input)");
    add("check", "check the database for damage", check);
}

} // namespace moire::cli
