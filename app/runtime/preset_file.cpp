// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/preset_file.h"

#include "storage/whole_file.h"

#include <moire/error.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace moire {

namespace {

constexpr qsizetype maxNameLength = 1000;

const QString formatName = QStringLiteral("moire-preset");
constexpr int formatVersion = 1;

[[noreturn]] void refusePreset(const std::string &what, const std::string &where)
{
    throw Error(ErrorKind::Refused, what, where, "choose a preset that was exported by this program");
}

} // namespace

QByteArray PresetFile::toJson() const
{
    const QJsonObject object{
        {QStringLiteral("format"), formatName},
        {QStringLiteral("version"), formatVersion},
        {QStringLiteral("name"), name},
        {QStringLiteral("settings"), QJsonDocument::fromJson(settings.toJson().toUtf8()).object()},
    };
    return QJsonDocument(object).toJson();
}

PresetFile PresetFile::fromJson(const QByteArray &bytes, const QString &source)
{
    const auto refuse = [&source](const std::string &what, const std::string &where) {
        refusePreset(what, source.isEmpty() ? where : source.toStdString() + ", " + where);
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (document.isNull())
        refuse("not valid JSON: " + error.errorString().toStdString(), "byte " + std::to_string(error.offset));
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != formatName)
        refuse("not a preset", "member 'format'");
    if (object.value(QLatin1String("version")).toInt() != formatVersion)
        refuse("unsupported version, expected " + std::to_string(formatVersion), "member 'version'");
    const QJsonValue settings = object.value(QLatin1String("settings"));
    if (!settings.isObject())
        refuse("expected an object", "member 'settings'");
    PresetFile file;
    file.name = object.value(QLatin1String("name")).toString().left(maxNameLength).simplified();
    if (file.name.isEmpty())
        refuse("expected a name", "member 'name'");
    file.settings = ChatSettings::fromJson(
        QString::fromUtf8(QJsonDocument(settings.toObject()).toJson(QJsonDocument::Compact)), {});
    return file;
}

void PresetFile::write(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        throw Error(ErrorKind::Failed, "cannot write: " + file.errorString().toStdString(), path.toStdString(),
                    "choose another folder, or free some space");
}

PresetFile PresetFile::read(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe would never end
        refusePreset("not a file", path.toStdString());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorKind::Failed, "cannot open: " + file.errorString().toStdString(), path.toStdString(),
                    "check the permissions of the file");
    const QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        refusePreset("the file is too large for a preset", path.toStdString());
    return fromJson(bytes, path);
}

} // namespace moire
