// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_settings_panel.h"

#include "controls/tone_label.h"
#include "conversation/chat_presets.h"
#include "conversation/chat_setting_row.h"
#include "conversation/reasoner_row.h"
#include "items/format.h"
#include "runtime/engine_worker.h"
#include "settings/setting_controls.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

using widgets::Tone;
using widgets::ToneLabel;

ToneLabel *makeNote(Tone tone = Tone::Faint)
{
    auto *note = new ToneLabel(tone);
    note->setFont(widgets::captionFont(note->font()));
    note->setWordWrap(true);
    return note;
}

QLabel *makeTitle(const QString &text)
{
    auto *title = new QLabel(text);
    title->setFont(widgets::strongFont(title->font()));
    return title;
}

} // namespace

ChatSettingsPanel::ChatSettingsPanel(const Services &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    build();
    connect(m_presets, &ChatPresets::failed, this, &ChatSettingsPanel::failed);
    connect(m_presets, &ChatPresets::noted, this, &ChatSettingsPanel::noted);
    connect(m_presets, &ChatPresets::chosen, this, [this](const ChatSettings &preset) {
        edit([&](ChatSettings &s) {
            const QString prompt = m_begun ? s.systemPrompt : preset.systemPrompt;
            s = preset;
            s.systemPrompt = prompt;
        });
    });
    showMore(false);
    showSettings();
}

void ChatSettingsPanel::build()
{
    const int u = widgets::unit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * u, 2 * u, 2 * u, 2 * u);
    column->setSpacing(u);
    m_resetAll = new QPushButton(tr("Reset all"));
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    m_resetAll->setProperty(widgets::look::compact, true);
    m_resetAll->setAutoDefault(false);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        edit([this](ChatSettings &s) {
            const QString prompt = m_begun ? s.systemPrompt : m_defaults.systemPrompt;
            s = m_defaults;
            s.systemPrompt = prompt;
        });
    });
    auto *head = new QHBoxLayout;
    head->addWidget(makeTitle(tr("Chat settings")), 1);
    head->addWidget(m_resetAll);
    column->addLayout(head);
    m_presets = new ChatPresets(m_services.store);
    column->addWidget(m_presets);
    addPrompt(column);
    addReasoner(column);
    addSampling(column);
    addLimits(column);
    column->addStretch(1);
}

QSize ChatSettingsPanel::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo({52 * widgets::unit(this), 0});
}

QSize ChatSettingsPanel::sizeHint() const
{
    const int width = std::max(QWidget::sizeHint().width(), minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

void ChatSettingsPanel::addPrompt(QVBoxLayout *column)
{
    const int u = widgets::unit(this);
    const QString name = tr("System prompt");
    m_prompt = new TextBox;
    m_prompt->setObjectName(QStringLiteral("systemPrompt"));
    m_prompt->setAccessibleName(name);
    m_prompt->setPlaceholderText(tr("What the model is told before the first question"));
    m_prompt->setFixedHeight(9 * u);
    m_promptReset = makeResetButton(name, this);
    m_promptReset->setObjectName(QStringLiteral("systemPromptReset"));
    m_promptNote = makeNote();
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(name);
    title->setBuddy(m_prompt);
    head->addWidget(title, 1);
    head->addWidget(m_promptReset);
    column->addLayout(head);
    column->addWidget(m_prompt);
    column->addWidget(m_promptNote);
    connect(m_prompt, &TextBox::edited, this,
            [this](const QString &text) { edit([&text](ChatSettings &s) { s.systemPrompt = text; }); });
    connect(m_promptReset, &QToolButton::clicked, this, [this] {
        m_prompt->finish(); // else what was typed last would follow
        edit([this](ChatSettings &s) { s.systemPrompt = m_defaults.systemPrompt; });
    });
}

void ChatSettingsPanel::addReasoner(QVBoxLayout *column)
{
    m_reasoner = new ReasonerRow(m_services);
    column->addWidget(m_reasoner);
    connect(m_reasoner, &ReasonerRow::edited, this,
            [this](const ReasonedBy &by) { edit([&](ChatSettings &s) { s.reasonedBy = by; }); });
}

QGridLayout *ChatSettingsPanel::makeGrid(QVBoxLayout *column)
{
    const int u = widgets::unit(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u);
    grid->setVerticalSpacing(u / 2);
    int names = 0; // one width for all parts, so that the editors line up
    for (const ChatSettingField &field : chatSettingFields())
        names = std::max(names, fontMetrics().horizontalAdvance(field.name));
    grid->setColumnMinimumWidth(0, names + u / 2);
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    return grid;
}

void ChatSettingsPanel::addRows(QGridLayout *grid, int part)
{
    for (const ChatSettingField &field : chatSettingFields()) {
        if (static_cast<int>(field.part) != part)
            continue;
        auto *row = new ChatSettingRow(field, grid, this);
        m_rows << row;
        connect(row, &ChatSettingRow::edited, this,
                [this, &field](double value) { edit([&](ChatSettings &s) { field.set(s, value); }); });
        connect(row, &ChatSettingRow::reset, this,
                [this, &field] { edit([&](ChatSettings &s) { field.set(s, field.get(m_defaults)); }); });
    }
}

void ChatSettingsPanel::addSampling(QVBoxLayout *column)
{
    using Part = ChatSettingField::Part;
    column->addSpacing(widgets::unit(this) / 2);
    column->addWidget(makeTitle(tr("Sampling")));
    m_recommendedBox = new QCheckBox(tr("As recommended by the model"));
    m_recommendedBox->setObjectName(QStringLiteral("recommended"));
    m_recommendedNote = makeNote(Tone::Muted);
    column->addWidget(m_recommendedBox);
    column->addWidget(m_recommendedNote);
    connect(m_recommendedBox, &QCheckBox::toggled, this,
            [this](bool on) { edit([&](ChatSettings &s) { s.recommendedSampling = on; }); });
    QGridLayout *grid = makeGrid(column);
    addRows(grid, static_cast<int>(Part::Sampling));

    m_seed = new QLineEdit(this);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setPlaceholderText(tr("Random"));
    m_seed->setMaxLength(40);
    m_seed->setFixedWidth(15 * widgets::unit(this));
    m_seed->setToolTip(tr("The same seed, settings and messages give the same answer.\nDefault: random"));
    m_seedNote = makeNote();
    m_seedReset = makeResetButton(tr("Seed"), this);
    m_seedReset->setObjectName(QStringLiteral("seedReset"));
    auto *name = new QLabel(tr("Seed"));
    name->setBuddy(m_seed);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0);
    grid->addWidget(m_seed, row, 1);
    grid->addWidget(m_seedNote, row, 2);
    grid->addWidget(m_seedReset, row, 3);
    connect(m_seed, &QLineEdit::textChanged, this, &ChatSettingsPanel::editSeed);
    connect(m_seedReset, &QToolButton::clicked, this, [this] {
        edit([this](ChatSettings &s) { s.sampling.seed = m_defaults.sampling.seed; });
        showSettings(); // also over text that is no seed
    });

    m_more = new QToolButton;
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("Typical-p and penalties"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_more, &QToolButton::toggled, this, &ChatSettingsPanel::showMore);
    m_moreRows = new QWidget;
    auto *folded = new QVBoxLayout(m_moreRows);
    folded->setContentsMargins({});
    column->addWidget(m_moreRows);
    addRows(makeGrid(folded), static_cast<int>(Part::More));
}

void ChatSettingsPanel::addLimits(QVBoxLayout *column)
{
    column->addSpacing(widgets::unit(this) / 2);
    column->addWidget(makeTitle(tr("Limits")));
    addRows(makeGrid(column), static_cast<int>(ChatSettingField::Part::Limits));
    m_reload = new QWidget;
    m_reloadNote = makeNote(Tone::Warning);
    auto *button = new QPushButton(tr("Reload model"));
    button->setObjectName(QStringLiteral("reload"));
    button->setProperty(widgets::look::compact, true);
    button->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_reload);
    row->setContentsMargins({});
    row->addWidget(m_reloadNote, 1);
    row->addWidget(button);
    column->addWidget(m_reload);
    connect(button, &QPushButton::clicked, this, &ChatSettingsPanel::reloadRequested);
}

void ChatSettingsPanel::setSettings(const ChatSettings &settings, const ChatSettings &defaults)
{
    m_settings = settings;
    m_defaults = defaults;
    showSettings();
}

void ChatSettingsPanel::setModel(const SamplingRecommendation &recommended, qint64 loadedContext)
{
    m_recommended = recommended;
    m_loadedContext = loadedContext;
    showSettings();
}

void ChatSettingsPanel::setBegun(bool begun)
{
    m_begun = begun;
    showSettings();
}

void ChatSettingsPanel::edit(const std::function<void(ChatSettings &)> &change)
{
    const ChatSettings before = m_settings;
    change(m_settings);
    showSettings();
    if (m_settings != before)
        emit changed(m_settings);
}

void ChatSettingsPanel::editSeed(const QString &text)
{
    const QString digits = text.simplified();
    bool ok = false;
    const quint64 seed = digits.toULongLong(&ok);
    const bool usable = ok || digits.isEmpty();
    if (usable)
        edit([&](ChatSettings &s) { s.sampling.seed = ok ? std::optional<uint64_t>(seed) : std::nullopt; });
    m_seedNote->setTone(usable ? Tone::Faint : Tone::Danger);
    m_seedNote->setText(usable
                            ? tr("Default: random")
                            : tr("Invalid seed: enter a number from 0 to %1").arg(std::numeric_limits<quint64>::max()));
    m_seedReset->setVisible(!usable || m_settings.sampling.seed != m_defaults.sampling.seed);
}

void ChatSettingsPanel::showSettings()
{
    const ChatSettings &s = m_settings;
    m_prompt->setValue(s.systemPrompt);
    m_prompt->setReadOnly(m_begun);
    m_promptReset->setVisible(!m_begun && s.systemPrompt != m_defaults.systemPrompt);
    m_promptNote->setText(m_begun ? tr("Fixed once the chat has started. A new chat can use another one.")
                              : m_defaults.systemPrompt.isEmpty() ? tr("Default: none")
                                                                  : tr("Default: the one from the settings page"));
    {
        const QSignalBlocker quiet(m_recommendedBox);
        m_recommendedBox->setChecked(s.recommendedSampling);
    }
    m_recommendedNote->setText(recommendedText());
    m_reasoner->setValue(s.reasonedBy);
    for (ChatSettingRow *row : m_rows)
        showRow(*row);
    {
        const QSignalBlocker quiet(m_seed);
        const QString seed = s.sampling.seed ? QString::number(*s.sampling.seed) : QString();
        bool ok = false;
        const quint64 typed = m_seed->text().simplified().toULongLong(&ok);
        if (!(ok && s.sampling.seed && typed == *s.sampling.seed)) // "007" stays as it is typed
            m_seed->setText(seed);
    }
    m_seedNote->setTone(Tone::Faint);
    m_seedNote->setText(tr("Default: random"));
    m_seedReset->setVisible(s.sampling.seed != m_defaults.sampling.seed);
    m_presets->setSettings(s, m_begun);
    m_resetAll->setEnabled(s != m_defaults);
    showContext();
}

void ChatSettingsPanel::showRow(ChatSettingRow &row)
{
    const ChatSettingField &field = row.field();
    const double usual = field.get(m_defaults);
    if (!field.isSampling() || !m_settings.recommendedSampling) {
        row.show(field.get(m_settings), usual);
        return;
    }
    ChatSettings used;
    used.sampling = m_recommended.over({});
    const bool recommended = field.recommends && field.recommends(m_recommended);
    row.show(field.get(used), usual, recommended ? tr("From the model") : tr("Default"));
}

void ChatSettingsPanel::showMore(bool open)
{
    m_more->setIcon(widgets::icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_moreRows->setVisible(open);
}

QString ChatSettingsPanel::recommendedText() const
{
    if (m_loadedContext == 0)
        return tr("No model is open. A model's file may recommend values; the others are the defaults.");
    ChatSettings used;
    used.sampling = m_recommended.over({});
    QStringList values;
    for (const ChatSettingField &field : chatSettingFields())
        if (field.recommends && field.recommends(m_recommended))
            values << tr("%1 %2", "a setting and its value").arg(field.name, field.text(field.get(used)));
    return values.isEmpty() ? tr("This model recommends nothing; the defaults are used.")
                            : tr("This model recommends %1.").arg(values.join(QStringLiteral(" · ")));
}

bool ChatSettingsPanel::needsReload() const
{
    if (m_loadedContext == 0)
        return false;
    if (m_settings.contextTokens == 0) // "automatic" differs only from a number
        return m_services.engine.model() && !m_services.engine.isContextAutomatic();
    return m_settings.contextTokens != m_loadedContext;
}

void ChatSettingsPanel::showContext()
{
    m_reload->setVisible(needsReload());
    m_reloadNote->setText(
        tr("The model is open with a context of %Ln token(s).", nullptr, format::plural(m_loadedContext)));
}

} // namespace moire::ui
