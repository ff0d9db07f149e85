// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>

namespace moire::ui {

SettingsDialog::SettingsDialog(const Settings &settings, const SamplingRecommendation &recommended, QWidget *parent)
    : QDialog(parent),
      m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout(this);
    const auto row = [&](const QString &label, QWidget *widget) {
        widget->setAccessibleName(label);
        form->addRow(label, widget);
    };
    const auto real = [&](const QString &label, double high) {
        auto *box = new QDoubleSpinBox;
        box->setRange(0, high);
        box->setSingleStep(0.05);
        row(label, box);
        return box;
    };
    const auto whole = [&](const QString &label, qint64 value, int high, const QString &atZero) {
        auto *box = new QSpinBox;
        box->setRange(0, high);
        box->setValue(static_cast<int>(value));
        box->setSpecialValueText(atZero);
        row(label, box);
        return box;
    };
    const SamplingOptions &s = settings.sampling;
    m_systemPrompt = new QPlainTextEdit(settings.systemPrompt);
    m_systemPrompt->setTabChangesFocus(true);
    m_systemPrompt->setFixedHeight(fontMetrics().height() * 4);
    row(tr("System prompt for new chats"), m_systemPrompt);
    m_recommended = new QCheckBox(tr("as recommended by the model file"));
    m_recommended->setObjectName(QStringLiteral("recommendedSampling"));
    m_recommended->setToolTip(tr("Settings the file leaves out use the defaults."));
    row(tr("Sampling"), m_recommended);
    m_temperature = real(tr("Temperature"), 10);
    m_topK = whole(tr("Top-k"), 0, 1000000, tr("off"));
    m_topP = real(tr("Top-p"), 1);
    m_minP = real(tr("Min-p"), 1);
    m_repeatPenalty = real(tr("Repetition penalty"), 10);
    m_repeatPenalty->setMinimum(0.1);
    showSampling(s);
    const auto recommend = [this, shown = recommended.over({})](bool wanted) {
        for (QWidget *box :
             {static_cast<QWidget *>(m_temperature), static_cast<QWidget *>(m_topK), static_cast<QWidget *>(m_topP),
              static_cast<QWidget *>(m_minP), static_cast<QWidget *>(m_repeatPenalty)})
            box->setEnabled(!wanted);
        if (wanted)
            showSampling(shown);
    };
    connect(m_recommended, &QCheckBox::toggled, this, recommend);
    m_recommended->setChecked(settings.recommendedSampling);
    m_seed = new QLineEdit(s.seed ? QString::number(*s.seed) : QString());
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setPlaceholderText(tr("random for each answer"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,20}")), m_seed));
    row(tr("Seed"), m_seed);
    m_maxTokens = whole(tr("Maximum answer tokens"), settings.maxTokens, 1000000000, tr("until the model stops"));
    m_thinkingBudget = whole(tr("Maximum thinking tokens"), settings.thinkingBudget, 1000000000, tr("no limit"));
    m_context =
        whole(tr("Context (takes effect when a model is opened)"), settings.contextTokens, 1 << 24, tr("automatic"));
    m_threads = whole(tr("Threads (takes effect when a model is opened)"), settings.threads, 1024, tr("automatic"));
    m_backend = new QComboBox;
    m_backend->setObjectName(QStringLiteral("backend"));
    m_backend->addItems({tr("Automatic"), tr("CPU"), tr("CUDA (NVIDIA GPU)")});
    m_backend->setCurrentIndex(static_cast<int>(backendNames.indexOf(settings.backend)));
    row(tr("Backend (takes effect when a model is opened)"), m_backend);
    m_gpuLayers = whole(tr("Layers on the GPU (takes effect when a model is opened)"), 0, maxGpuLayers,
                        tr("as many as fit in memory"));
    m_gpuLayers->setObjectName(QStringLiteral("gpuLayers"));
    m_gpuLayers->setMinimum(-1);
    m_gpuLayers->setValue(settings.gpuLayers);
    const auto enableLayers = [this](int backend) { m_gpuLayers->setEnabled(backendNames.value(backend) != u"cpu"); };
    connect(m_backend, &QComboBox::currentIndexChanged, this, enableLayers);
    enableLayers(m_backend->currentIndex());
    m_backends = new QLabel(tr("detecting…"));
    m_backends->setObjectName(QStringLiteral("backends"));
    m_backends->setTextFormat(Qt::PlainText);
    m_backends->setWordWrap(true);
    m_backends->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row(tr("Available backends"), m_backends);
    m_appearance = new QComboBox;
    m_appearance->setObjectName(QStringLiteral("appearance"));
    m_appearance->addItems({tr("Follow system"), tr("Light"), tr("Dark")});
    m_appearance->setCurrentIndex(static_cast<int>(settings.appearance));
    row(tr("Appearance"), m_appearance);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void SettingsDialog::showSampling(const SamplingOptions &s)
{
    m_temperature->setValue(static_cast<double>(s.temperature));
    m_topK->setValue(static_cast<int>(s.topK));
    m_topP->setValue(static_cast<double>(s.topP));
    m_minP->setValue(static_cast<double>(s.minP));
    m_repeatPenalty->setValue(static_cast<double>(s.repeatPenalty));
}

Settings SettingsDialog::settings() const
{
    Settings s = m_settings;
    s.recommendedSampling = m_recommended->isChecked();
    if (!s.recommendedSampling) {
        s.sampling.temperature = static_cast<float>(m_temperature->value());
        s.sampling.topK = static_cast<uint32_t>(m_topK->value());
        s.sampling.topP = static_cast<float>(m_topP->value());
        s.sampling.minP = static_cast<float>(m_minP->value());
        s.sampling.repeatPenalty = static_cast<float>(m_repeatPenalty->value());
    }
    bool ok = false;
    const quint64 seed = m_seed->text().toULongLong(&ok);
    s.sampling.seed = ok ? std::optional<uint64_t>(seed) : std::nullopt;
    s.maxTokens = m_maxTokens->value();
    s.thinkingBudget = m_thinkingBudget->value();
    s.contextTokens = m_context->value();
    s.threads = m_threads->value();
    s.backend = backendNames.value(m_backend->currentIndex());
    s.gpuLayers = m_gpuLayers->value();
    s.appearance = static_cast<widgets::Appearance>(m_appearance->currentIndex());
    s.systemPrompt = m_systemPrompt->toPlainText();
    return s;
}

void SettingsDialog::setBackends(const std::vector<BackendInfo> &backends)
{
    QStringList lines;
    for (const std::string &line : describeBackends(backends))
        lines << QString::fromStdString(printable(line, 400)).simplified();
    m_backends->setText(lines.join(u'\n'));
}

} // namespace moire::ui
