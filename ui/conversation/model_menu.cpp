// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/model_menu.h"

#include "items/format.h"
#include "library/builtin_model.h"
#include "library/model_library.h"
#include "remote/remote_engine.h"
#include "settings/settings.h"

#include <moire/error.h>
#include <moire/model.h>

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace moire::ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(moire::ui::ModelMenu)
};

const QString recentKey = QStringLiteral("models/recent");
constexpr qsizetype maxRecent = 8;

QStringList builtIn()
{
    QStringList paths;
    for (const char *kind : {"instruct", "zero", "base"})
        if (const std::string path = builtinModelPath(kind); !path.empty())
            paths << QString::fromStdString(path);
    return paths;
}

} // namespace

QString modelTitle(const Services &services, const QString &path)
{
    if (const auto &source = services.engine.source(); source && path == services.engine.modelPath())
        return source->name();
    if (const RemoteServer *server = services.library.servers().findPlace(path))
        return server->name;
    QStringList parts;
    const ModelEntry *entry = services.library.find(path);
    const auto &model = services.engine.model();
    if (model && path == services.engine.modelPath() && !model->config().name.empty())
        parts << QString::fromStdString(printable(model->config().name, 80));
    else if (entry && !entry->file->name.isEmpty())
        parts << entry->file->name.left(80);
    else
        parts << QFileInfo(path).completeBaseName().left(80);
    if (entry && !entry->file->quantization.isEmpty())
        parts << entry->file->quantization;
    if (entry && entry->file->bytes > 0)
        parts << format::bytes(entry->file->bytes);
    return parts.join(QStringLiteral(" · "));
}

QStringList recentModels(const Services &services)
{
    QStringList paths = services.settings.state().value(recentKey).toStringList();
    if (const QString &last = services.settings.values().lastModel; !last.isEmpty() && !paths.contains(last))
        paths.prepend(last);
    paths.removeIf([&](const QString &path) { // a server that was removed
        return path.contains(QLatin1String("://")) && !services.library.servers().findPlace(path);
    });
    return paths.first(std::min(paths.size(), maxRecent));
}

void rememberModel(const Services &services, const QString &path)
{
    Settings values = services.settings.values();
    values.lastModel = path;
    services.settings.change(values);
    QStringList paths = recentModels(services);
    paths.removeAll(path);
    paths.prepend(path);
    services.settings.state().setValue(recentKey, QStringList(paths.first(std::min(paths.size(), maxRecent))));
}

bool findServer(const Services &services, const QString &place, QObject *context,
                std::function<void(std::shared_ptr<AnswerSource>)> done)
{
    RemoteServers &servers = services.library.servers();
    const RemoteServer *wanted = servers.findPlace(place);
    if (!wanted)
        return false;
    servers.keys().find(wanted->id, context, [&servers, place, done = std::move(done)](const QString &key) {
        if (const RemoteServer *server = servers.findPlace(place))
            done(std::make_shared<RemoteEngine>(*server, key));
    });
    return true;
}

void addModels(QMenu &menu, const Services &services, const std::function<void(const QString &path)> &open)
{
    const auto add = [&](const QString &path) {
        QAction *action = menu.addAction(modelTitle(services, path).replace(u'&', QStringLiteral("&&")));
        action->setData(path);
        action->setCheckable(true);
        action->setChecked(path == services.engine.modelPath());
        QObject::connect(action, &QAction::triggered, &menu, [open, path] { open(path); });
    };
    menu.addSection(Texts::tr("Built in"));
    const QStringList ours = builtIn();
    for (const QString &path : ours)
        add(path);
    QStringList recent = recentModels(services);
    const RemoteServers &servers = services.library.servers();
    recent.removeIf([&](const QString &path) { return ours.contains(path) || servers.findPlace(path); });
    if (!recent.isEmpty())
        menu.addSection(Texts::tr("Opened before"));
    for (const QString &path : std::as_const(recent))
        add(path);
    if (!servers.list().empty())
        menu.addSection(Texts::tr("On servers"));
    for (const RemoteServer &server : servers.list())
        if (!server.model.isEmpty()) // else the models page says what is missing
            add(server.place());
}

} // namespace moire::ui
