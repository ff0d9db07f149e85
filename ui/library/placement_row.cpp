// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/placement_row.h"

#include "controls/tone_label.h"
#include "items/format.h"
#include "library/shown_text.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>

namespace moire::ui {

namespace {

constexpr size_t smallestContext = 1024;

QComboBox *dropDown(const char *name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// Selects \p value, adding it if it is missing.
void take(QComboBox *box, const QString &text, qulonglong value)
{
    int index = box->findData(value);
    if (index < 0) {
        box->addItem(text, value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

PlacementRow::PlacementRow(PlacementChoices &choices, QWidget *parent)
    : QWidget(parent),
      m_choices(choices),
      m_context(dropDown("placementContext", tr("Context"))),
      m_cache(dropDown("placementCache", tr("Cache type"))),
      m_threads(dropDown("placementThreads", tr("Threads"))),
      m_where(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_memory(new widgets::ToneLabel(widgets::Tone::Text))
{
    m_where->setObjectName(QStringLiteral("placementWhere"));
    m_memory->setObjectName(QStringLiteral("placementMemory"));
    m_context->setToolTip(tr("Tokens of prompt and answer that the model can see."));
    m_cache->setToolTip(tr("Type of the keys and values kept for every token: Q8_0 takes about half the memory of "
                           "F16, F32 twice as much."));
    m_threads->setToolTip(tr("Threads that compute on the CPU."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(widgets::unit(this));
    for (widgets::ToneLabel *label : {m_where, m_memory}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(widgets::unit(this) / 2);
    for (QComboBox *box : {m_context, m_cache, m_threads}) {
        box->setProperty(widgets::look::compact, true);
        box->setMinimumContentsLength(4);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PlacementRow::choose);
    }
    row->addStretch(1);
    column->addLayout(row);
}

void PlacementRow::setDefaults(const LoadOptions &options)
{
    m_defaults = options;
    fill();
}

void PlacementRow::setBackends(const std::vector<BackendInfo> &backends)
{
    m_backends = backends;
    describe();
}

void PlacementRow::setModel(const ModelEntry &entry)
{
    const bool same = m_file == entry.file;
    m_file = entry.file;
    if (!same)
        fill();
    else
        describe();
}

PlacementChoice PlacementRow::choice(const QString &path) const
{
    return m_choices.value(path, {m_defaults.context, TensorType::F16, m_defaults.threads});
}

void PlacementRow::fill()
{
    if (!m_file || !m_file->footprint)
        return;
    const ModelConfig &config = m_file->footprint->config;
    const PlacementChoice chosen = choice(m_file->path);
    const QSignalBlocker noContext(m_context);
    const QSignalBlocker noCache(m_cache);
    const QSignalBlocker noThreads(m_threads);
    const auto contextText = [](size_t tokens) { return tr("Context %1").arg(format::count(tokens)); };
    m_context->clear();
    m_context->addItem(tr("Context auto"), qulonglong{0});
    for (size_t tokens = smallestContext; tokens < config.trainedContext; tokens *= 2)
        m_context->addItem(contextText(tokens), qulonglong{tokens});
    m_context->addItem(contextText(config.trainedContext), qulonglong{config.trainedContext});
    take(m_context, contextText(chosen.context), chosen.context);
    m_cache->clear();
    const std::pair<TensorType, QString> types[]{{TensorType::F16, QStringLiteral("F16")},
                                                 {TensorType::F32, QStringLiteral("F32")},
                                                 {TensorType::Q8_0, QStringLiteral("Q8_0")}};
    for (const auto &[type, name] : types)
        if (cacheBytes(config, type, 1))
            m_cache->addItem(tr("Cache %1").arg(name), static_cast<qulonglong>(type));
    m_cache->setCurrentIndex(std::max(0, m_cache->findData(static_cast<qulonglong>(chosen.cacheType))));
    m_threads->clear();
    m_threads->addItem(tr("Threads auto"), qulonglong{0});
    const int cores = std::clamp(QThread::idealThreadCount(), 1, 256);
    for (int threads = 1; threads <= cores; threads += threads < 16 ? 1 : 8)
        m_threads->addItem(tr("Threads %1").arg(threads), static_cast<qulonglong>(threads));
    take(m_threads, tr("Threads %1").arg(chosen.threads), chosen.threads);
    describe();
}

void PlacementRow::choose()
{
    if (!m_file)
        return;
    m_choices.insert(m_file->path,
                     {static_cast<size_t>(m_context->currentData().toULongLong()),
                      static_cast<TensorType>(m_cache->currentData().toULongLong()),
                      static_cast<unsigned>(m_threads->currentData().toUInt())});
    describe();
    emit chosen();
}

LoadOptions PlacementRow::loadOptions(const QString &path) const
{
    const PlacementChoice chosen = choice(path);
    LoadOptions options = m_defaults;
    options.context = chosen.context;
    options.cacheType = chosen.cacheType;
    options.threads = chosen.threads;
    return options;
}

ContextOptions PlacementRow::contextOptions(const QString &path) const
{
    const PlacementChoice chosen = choice(path);
    return {.capacity = chosen.context, .cacheType = chosen.cacheType};
}

QString PlacementRow::where(const ModelFile &file, const MemoryFit &fit, const std::vector<BackendInfo> &backends)
{
    const auto layers = static_cast<int>(file.footprint->config.layers);
    const auto onDevice = static_cast<int>(fit.deviceLayers);
    const auto separator = QStringLiteral(" · ");
    if (onDevice >= layers)
        return tr("GPU, %Ln layer(s)", nullptr, layers);
    if (onDevice > 0)
        return tr("GPU, %Ln layer(s)", nullptr, onDevice) + separator +
            tr("CPU, %Ln layer(s)", nullptr, layers - onDevice);
    QString text = tr("CPU, %Ln layer(s)", nullptr, layers);
    for (const BackendInfo &backend : backends)
        if (backend.name == "cuda" && !backend.available)
            text += separator + tr("no GPU: %1").arg(QString::fromStdString(backend.whyNot));
    return text;
}

QString PlacementRow::memory(const MemoryFit &fit, const MachineMemory &machine)
{
    const QString needed = format::bytes(fit.needed);
    const QString free = format::bytes(machine.hostFree + machine.deviceFree);
    switch (fit.kind) {
    case MemoryFit::Kind::InMemory:
        return tr("Needs %1 of the %2 that are free.").arg(needed, free);
    case MemoryFit::Kind::Tight:
        return tr("Needs %1, but only %2 are free: choose a context of at most %Ln token(s).", nullptr,
                  format::plural(static_cast<qint64>(fit.largestContext)))
            .arg(needed, free);
    case MemoryFit::Kind::FromDisk:
        break;
    }
    return tr("Needs %1, but only %2 are free: weights would be read from the file for every token.").arg(needed, free);
}

void PlacementRow::describe()
{
    if (!m_file || !m_file->footprint)
        return;
    // Free memory comes from the kernel, not from a disk; the plan is arithmetic.
    const MachineMemory machine = machineMemory(m_backends);
    const MemoryFit fit = fitInMemory(*m_file->footprint, loadOptions(m_file->path), machine);
    m_where->setText(breakable(where(*m_file, fit, m_backends)));
    m_memory->setText(memory(fit, machine));
    m_memory->setTone(fit.kind == MemoryFit::Kind::InMemory    ? widgets::Tone::Text
                          : fit.kind == MemoryFit::Kind::Tight ? widgets::Tone::Warning
                                                               : widgets::Tone::Danger);
}

} // namespace moire::ui
