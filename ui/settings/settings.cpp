// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include "shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryFile>

#include <utility>

namespace moire::ui {

namespace {

template <class T>
T bounded(const QVariant &value, T fallback, double low, double high)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && number >= low && number <= high ? static_cast<T>(number) : fallback;
}

/// Files from before chats had settings of their own have a key for each value.
ChatSettings readOldChat(const QSettings &file)
{
    ChatSettings s;
    const auto value = [&](const char *key) { return file.value(QLatin1String(key)); };
    s.sampling.temperature = bounded(value("sampling/temperature"), s.sampling.temperature, 0, 10);
    s.sampling.topK = bounded(value("sampling/top_k"), s.sampling.topK, 0, 1'000'000);
    s.sampling.topP = bounded(value("sampling/top_p"), s.sampling.topP, 0, 1);
    s.sampling.minP = bounded(value("sampling/min_p"), s.sampling.minP, 0, 1);
    s.sampling.repeatPenalty = bounded(value("sampling/repeat_penalty"), s.sampling.repeatPenalty, 0.1, 10);
    // Older still: sampling values that were changed stay in use.
    const QVariant recommended = value("sampling/recommended");
    s.recommendedSampling = recommended.isValid() ? recommended.toBool() : s.sampling == ChatSettings().sampling;
    bool ok = false;
    const quint64 seed = value("sampling/seed").toString().toULongLong(&ok);
    if (ok)
        s.sampling.seed = seed;
    s.maxTokens = bounded(value("max_tokens"), s.maxTokens, 0, ChatSettings::maxTokenLimit);
    s.thinkingBudget = bounded(value("thinking_budget"), s.thinkingBudget, 0, ChatSettings::maxTokenLimit);
    s.systemPrompt = value("system_prompt").toString();
    s.contextTokens = bounded(value("context"), s.contextTokens, 0, ChatSettings::maxContext);
    return s;
}

Settings read(const QSettings &file)
{
    Settings s;
    const auto value = [&](const char *key) { return file.value(QLatin1String(key)); };
    s.chat = file.contains(QStringLiteral("chat")) ? ChatSettings::fromJson(value("chat").toString(), {})
                                                   : readOldChat(file);
    s.threads = bounded(value("threads"), s.threads, 0, maxThreads);
    if (const QString backend = value("backend").toString(); backendNames.contains(backend))
        s.backend = backend;
    s.gpuLayers = bounded(value("gpu_layers"), s.gpuLayers, -1, maxGpuLayers);
    if (const QString language = value("language").toString(); languages().contains(language))
        s.language = language;
    s.appearance = static_cast<widgets::Appearance>(bounded(value("appearance"), 0, 0, 2));
    s.highContrast = static_cast<widgets::Preference>(bounded(value("high_contrast"), 0, 0, 2));
    s.reducedMotion = static_cast<widgets::Preference>(bounded(value("reduced_motion"), 0, 0, 2));
    s.modelFolders = value("model_folders").toStringList();
    s.modelFiles = value("model_files").toStringList();
    s.lastModel = value("model").toString();
    return s;
}

void write(QSettings &file, const Settings &before, const Settings &now)
{
    const auto set = [&](const char *key, auto Settings::*field) {
        if (before.*field != now.*field)
            file.setValue(QLatin1String(key), now.*field);
    };
    set("threads", &Settings::threads);
    set("backend", &Settings::backend);
    set("gpu_layers", &Settings::gpuLayers);
    set("model_folders", &Settings::modelFolders);
    set("model_files", &Settings::modelFiles);
    set("model", &Settings::lastModel);
    set("language", &Settings::language);
    const auto setChoice = [&](const char *key, auto Settings::*field) {
        if (before.*field != now.*field)
            file.setValue(QLatin1String(key), static_cast<int>(now.*field));
    };
    setChoice("appearance", &Settings::appearance);
    setChoice("high_contrast", &Settings::highContrast);
    setChoice("reduced_motion", &Settings::reducedMotion);
    if (!(before.chat == now.chat))
        file.setValue(QStringLiteral("chat"), now.chat.toJson());
}

/// Copies a damaged file, because the next change would drop what cannot be read; says so.
QString setAside(QSettings &file)
{
    const QString path = file.fileName();
    if (file.status() == QSettings::AccessError)
        return SettingsFile::tr("The settings in %1 cannot be read: check its permissions. Changes are not saved.")
            .arg(path);
    const QByteArray chat = file.value(QStringLiteral("chat")).toString().toUtf8();
    const bool damagedChat = !chat.isEmpty() && !QJsonDocument::fromJson(chat).isObject();
    if (file.status() != QSettings::FormatError && !damagedChat)
        return {};
    QString copy = path + QStringLiteral(".damaged");
    for (int i = 2; QFile::exists(copy); ++i)
        copy = QStringLiteral("%1.damaged-%2").arg(path).arg(i);
    if (!QFile::copy(path, copy))
        return SettingsFile::tr("Some settings in %1 are damaged. They have their defaults now.").arg(path);
    if (damagedChat)
        file.remove(QStringLiteral("chat"));
    file.setValue(QStringLiteral("damaged"), copy); // also writes the file, so that it is kept only once
    return SettingsFile::tr("Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.")
        .arg(path, copy);
}

} // namespace

LoadOptions Settings::loading() const
{
    LoadOptions options;
    options.backend = backend.toStdString();
    options.threads = static_cast<unsigned>(threads);
    if (gpuLayers >= 0 && backend != QLatin1String("cpu"))
        options.gpuLayers = static_cast<uint32_t>(gpuLayers);
    return options;
}

SettingsFile::SettingsFile(QSettings &file, QObject *parent)
    : QObject(parent),
      m_file(file),
      m_problem(setAside(file)),
      m_values(read(file))
{
    m_check.setSingleShot(true);
    file.installEventFilter(this);
    connect(&m_check, &QTimer::timeout, this, &SettingsFile::flush);
}

void SettingsFile::change(const Settings &values)
{
    if (values == m_values)
        return;
    const Settings before = std::exchange(m_values, values);
    write(m_file, before, m_values);
    m_check.start(checkMs);
    emit changed(before);
}

/// QSettings would write by itself, also where only a part of the file fits.
bool SettingsFile::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    m_unsaved = true;
    if (!m_check.isActive())
        m_check.start(checkMs);
    return true;
}

/// Writes as much as the settings take beside them. QSettings does not notice that its last write failed, and would
/// replace the whole file by the beginning of the new one.
bool SettingsFile::hasRoom() const
{
    constexpr qint64 change = 64 * 1024;
    const QFileInfo file(m_file.fileName());
    QTemporaryFile probe(file.filePath() + QStringLiteral(".XXXXXX"));
    const QByteArray bytes(file.size() + change, '\0');
    return QDir().mkpath(file.path()) && probe.open() && probe.write(bytes) == bytes.size() && probe.flush();
}

void SettingsFile::flush()
{
    QCoreApplication::sendPostedEvents(&m_file, QEvent::UpdateRequest);
    m_check.stop();
    if (!m_unsaved)
        return;
    m_unsaved = !hasRoom();
    if (!m_unsaved) {
        m_file.sync();
        // A QSettings keeps its first error for ever. Another one shares what is not written yet, and tries again.
        m_unsaved = QSettings(m_file.fileName(), m_file.format()).status() == QSettings::AccessError;
    }
    if (m_unsaved) {
        m_check.start(retryMs);
        if (!std::exchange(m_reported, true))
            emit notSaved(
                tr("The settings cannot be saved to %1: check the folder and the disk.").arg(m_file.fileName()));
    } else if (std::exchange(m_reported, false)) {
        emit savedAgain();
    }
}

} // namespace moire::ui
